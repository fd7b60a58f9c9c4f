package org.localoffer.web.search;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * Ways on when nothing found answers everything that was asked.
 *
 * @param fewerFilters filters to take off one at a time; may be empty
 * @param categories the landing pages
 */
public record EmptyHelp(List<FewerFilters> fewerFilters, List<Link> categories) {

    public EmptyHelp {
        fewerFilters = List.copyOf(fewerFilters);
        categories = List.copyOf(categories);
    }
}

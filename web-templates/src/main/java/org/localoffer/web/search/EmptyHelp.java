package org.localoffer.web.search;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * Suggestions for going on where no listing is a strong match.
 *
 * @param fewerFilters filters to remove one at a time; may be empty
 * @param categories the landing pages
 */
public record EmptyHelp(List<FewerFilters> fewerFilters, List<Link> categories) {

    public EmptyHelp {
        fewerFilters = List.copyOf(fewerFilters);
        categories = List.copyOf(categories);
    }
}

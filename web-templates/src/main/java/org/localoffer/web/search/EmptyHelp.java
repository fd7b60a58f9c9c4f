package org.localoffer.web.search;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * Ways on when nothing was found.
 *
 * @param fewerFilters filters to take off one at a time; may be empty
 * @param otherWords searches with other words; may be empty
 * @param categories the landing pages
 */
public record EmptyHelp(List<FewerFilters> fewerFilters, List<Link> otherWords, List<Link> categories) {

    public EmptyHelp {
        fewerFilters = List.copyOf(fewerFilters);
        otherWords = List.copyOf(otherWords);
        categories = List.copyOf(categories);
    }
}

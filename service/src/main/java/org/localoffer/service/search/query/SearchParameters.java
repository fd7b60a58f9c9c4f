package org.localoffer.service.search.query;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Validated parameters of a search.
 *
 * @param text at most {@link SearchParametersReader#LONGEST_TEXT} characters; empty if nothing was typed
 * @param exactly whether to search for the exact words only, without query understanding
 * @param place a town, an area or an outward code as typed, never a full postcode; null if none was given
 * @param withinMiles maximum distance in miles; null if none was given
 * @param choices ticked values by facet key; keys without a ticked value are absent
 * @param page counts from 1
 */
public record SearchParameters(
        String text,
        boolean exactly,
        @Nullable String place,
        @Nullable Double withinMiles,
        Map<String, Set<String>> choices,
        Sort sort,
        int page) {

    public Set<String> chosen(String facet) {
        return choices.getOrDefault(facet, Set.of());
    }
}

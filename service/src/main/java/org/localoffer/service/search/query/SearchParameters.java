package org.localoffer.service.search.query;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What was asked, within bounds.
 *
 * @param text at most {@link SearchParametersReader#LONGEST_TEXT} characters; empty where nothing was typed
 * @param exactly whether to look for these words alone, and read nothing into them
 * @param place a town or an outward code, as typed but never a full postcode; null where none was given
 * @param withinMiles null where the caller did not say
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

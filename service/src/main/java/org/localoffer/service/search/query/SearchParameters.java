package org.localoffer.service.search.query;

import java.util.Map;
import java.util.Objects;
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
 * @param without ids of concepts that must not be inferred from the question, at most
 *     {@link SearchParametersReader#MOST_WITHOUT}
 * @param page counts from 1
 * @param perPage results on a page, 1 to {@link #MOST_PER_PAGE}; 0 where only counts are wanted
 */
public record SearchParameters(
        String text,
        boolean exactly,
        @Nullable String place,
        @Nullable Double withinMiles,
        Map<String, Set<String>> choices,
        Sort sort,
        Set<String> without,
        int page,
        int perPage) {

    /** Results on a page unless the parameters say otherwise. */
    public static final int PER_PAGE = 10;

    /** The most results on a page: five ordinary pages in one answer. */
    public static final int MOST_PER_PAGE = 50;

    /** An engine returns the first 10,000 results of a search and no more ({@code index.max_result_window}). */
    private static final int MOST_RESULTS = 10_000;

    /** Parameters with {@link #PER_PAGE} results on a page, under which everything may be inferred. */
    public SearchParameters(
            String text,
            boolean exactly,
            @Nullable String place,
            @Nullable Double withinMiles,
            Map<String, Set<String>> choices,
            Sort sort,
            int page) {
        this(text, exactly, place, withinMiles, choices, sort, Set.of(), page, PER_PAGE);
    }

    /** Whether both ask the same question at the same place, whatever is ticked and shown. */
    public boolean asksTheSame(SearchParameters other) {
        return text.equals(other.text)
                && exactly == other.exactly
                && Objects.equals(place, other.place)
                && without.equals(other.without);
    }

    /** Parameters that find every listing and bring none, for counts alone. */
    public static SearchParameters forCounts() {
        return new SearchParameters("", false, null, null, Map.of(), Sort.RELEVANCE, Set.of(), 1, 0);
    }

    /** Number of the last page that a search can have with so many results on each. */
    public static int lastPage(int perPage) {
        return MOST_RESULTS / perPage;
    }

    /** Number of results before this page. */
    public int offset() {
        return (page - 1) * perPage;
    }

    public Set<String> chosen(String facet) {
        return choices.getOrDefault(facet, Set.of());
    }
}

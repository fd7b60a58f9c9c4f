package org.localoffer.service.search.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.GuideCard;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.SearchParametersReader;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;

/**
 * What a search found.
 *
 * @param total listings on all pages, those that have not told us their ages included
 * @param ageNotTold how many of them have not told us their ages
 * @param strong how many answer everything that was asked
 * @param counts listings by facet key and value; empty where the answer is limited
 * @param limited whether the engine was down and the database answered with plain text search alone
 */
public record SearchResults(
        SearchParameters parameters,
        ParsedQuery parsed,
        long total,
        long ageNotTold,
        long strong,
        List<Hit> hits,
        List<GuideCard> guides,
        Map<String, Map<String, Long>> counts,
        boolean limited) {

    public static final int PER_PAGE = 10;

    /**
     * One listing found.
     *
     * @param strong whether it answers everything that was asked
     * @param lacks what was asked and it does not answer
     * @param miles to its nearest place; null where the family gave no place, or it has none
     */
    public record Hit(
            ListingCard card,
            boolean strong,
            List<QueryTerm> lacks,
            @Nullable Double miles) {}

    /** Pages that can be asked for; 1 where nothing was found. */
    public int pages() {
        return Math.clamp((total + PER_PAGE - 1) / PER_PAGE, 1, SearchParametersReader.LAST_PAGE);
    }

    /** Listings with that value under all other choices; 0 where the answer is limited. */
    public long count(String facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
    }

    /** Whether nothing strong was found, so that families are asked to tell us what is missing; never those in danger. */
    public boolean gapInvited() {
        return !limited && strong == 0 && !parsed.dangerNamed();
    }
}

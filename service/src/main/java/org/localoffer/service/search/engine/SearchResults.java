package org.localoffer.service.search.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.GuideCard;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.scoring.Reasons;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;

/**
 * Results of a search.
 *
 * @param total number of listings on all pages, including those without an age range; for a question, the strong
 *     matches and the near ones that are shown
 * @param ageNotTold number of those listings that have no age range
 * @param strong number of strong matches, as {@link org.localoffer.service.search.scoring.CandidateScorer} decides;
 *     without a question, listings that can be used and fit the conditions
 * @param comesClose whether any candidate is at least half as likely to be right as a strong match has to be; true where
 *     candidates are not scored
 * @param counts number of listings by facet key and value; empty if the answer is limited
 * @param ageTicks number of listings that a tick of an age band shows, by its value: those of the band, and those that
 *     have not told us their ages; empty if the answer is limited
 * @param limited whether the engine was down, so that the database answered with full-text search only
 */
public record SearchResults(
        SearchParameters parameters,
        ParsedQuery parsed,
        long total,
        long ageNotTold,
        long strong,
        List<Hit> hits,
        List<GuideCard> guides,
        boolean comesClose,
        Map<String, Map<String, Long>> counts,
        Map<String, Long> ageTicks,
        boolean limited) {

    /**
     * One listing in the results.
     *
     * @param strong whether it is a strong match
     * @param lacks required terms that words name and it does not match
     * @param reasons why it answers the question; {@link Reasons#NONE} if it is not strong
     * @param miles to its nearest place, in a straight line; null if the search has no place or the listing has none
     */
    public record Hit(
            ListingCard card,
            boolean strong,
            List<QueryTerm> lacks,
            Reasons reasons,
            @Nullable Double miles) {}

    /** The same results with the hits of the page in another order. */
    public SearchResults with(List<Hit> ordered) {
        return new SearchResults(
                parameters, parsed, total, ageNotTold, strong, ordered, guides, comesClose, counts, ageTicks, limited);
    }

    /** Number of available pages; 1 if nothing was found, or only counts were wanted. */
    public int pages() {
        int perPage = parameters.perPage();
        return perPage == 0 ? 1 : Math.clamp((total + perPage - 1) / perPage, 1, SearchParameters.lastPage(perPage));
    }

    /** Number of listings with the value, under the ticked values of all other facets; 0 if the answer is limited. */
    public long count(String facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
    }

    /**
     * Whether families are invited to report what is missing, because there is no strong match. Never in danger, and not
     * if the question is in another language.
     */
    public boolean gapInvited() {
        return !limited && strong == 0 && !parsed.dangerNamed() && parsed.language() == null;
    }
}

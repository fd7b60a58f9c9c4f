package org.localoffer.service.http.pages;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.CountedSearch;
import org.localoffer.service.gaps.SearchCounts;
import org.localoffer.service.gaps.SearchGapKey;
import org.localoffer.service.gaps.SearchSignal;
import org.localoffer.service.gaps.UnopenedSearches;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.SearchParametersReader;
import org.localoffer.service.search.understand.ParsedQuery;

/** Counts the searches that families make on the results page. */
@RequestScoped
class SearchCounter {

    private final SearchCounts counts;
    private final UnopenedSearches unopened;
    private final Robots robots;
    private final HttpHeaders headers;
    private final Clock clock;

    SearchCounter(SearchCounts counts, UnopenedSearches unopened, Robots robots, HttpHeaders headers, Clock clock) {
        this.counts = counts;
        this.unopened = unopened;
        this.robots = robots;
        this.headers = headers;
        this.clock = clock;
    }

    /**
     * Counts a search, unless it may be about danger, is in another language and so not understood, a robot made it, or
     * it repeats the previous search with another filter or page.
     *
     * @return the number for the links of its page, by which the first opening is noticed; null if the links need none
     */
    @Nullable
    String count(SearchResults results, LocalArea area) {
        String words = results.parameters().text();
        if (words.isEmpty() || results.limited() || !canBeEvidence(results.parsed()) || robots.isRobot()) {
            return null;
        }
        if (repeatsPreviousSearch(words)) {
            return unopened.shownAgain(words);
        }
        LocalDate today = England.day(clock.instant());
        GapKey gapKey = SearchGapKey.of(results.parameters(), results.parsed(), area);
        counts.count(new CountedSearch(today, words, found(results)));
        if (results.strong() > 0) {
            return unopened.show(words, gapKey);
        }
        counts.count(
                new SearchSignal(today, SearchShortfall.of(results.hits(), results.parsed(), clock.instant()), gapKey));
        return null;
    }

    /**
     * Whether a question can tell what is missing: not if it may be about danger, by its words or by similarity alone,
     * and not if its language was not understood.
     */
    static boolean canBeEvidence(ParsedQuery parsed) {
        return !parsed.danger() && parsed.language() == null;
    }

    private static CountedSearch.Found found(SearchResults results) {
        if (results.strong() > 0) {
            return CountedSearch.Found.STRONG;
        }
        return results.total() > 0 ? CountedSearch.Found.PARTIAL : CountedSearch.Found.NOTHING;
    }

    private boolean repeatsPreviousSearch(String words) {
        String before = headers.getHeaderString("Referer");
        return before != null && words.equals(queryOf(before));
    }

    private static @Nullable String queryOf(String address) {
        try {
            URI page = URI.create(address);
            if (page.getRawQuery() == null || !"/search".equals(page.getPath())) {
                return null;
            }
            return Arrays.stream(page.getRawQuery().split("&", -1))
                    .filter(part -> part.startsWith("q="))
                    .map(part -> URLDecoder.decode(part.substring(2), StandardCharsets.UTF_8))
                    .map(SearchParametersReader::textOf)
                    .findFirst()
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package org.localoffer.service.http.pages;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.CountedSearch;
import org.localoffer.service.gaps.SearchCounts;
import org.localoffer.service.gaps.SearchGapKey;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.SearchParametersReader;

/** Counts the searches that families make on the results page. */
@RequestScoped
class SearchCounter {

    private static final Pattern BOT =
            Pattern.compile("bot|crawl|spider|slurp|preview|monitor|benchmark", Pattern.CASE_INSENSITIVE);

    private final SearchCounts counts;
    private final HttpHeaders headers;
    private final Clock clock;

    SearchCounter(SearchCounts counts, HttpHeaders headers, Clock clock) {
        this.counts = counts;
        this.headers = headers;
        this.clock = clock;
    }

    /**
     * Counts a search, unless it may be about danger, is in another language and so not understood, a bot made it, or it
     * repeats the previous search with another filter or page.
     */
    void count(SearchResults results, LocalArea area) {
        String words = results.parameters().text();
        if (words.isEmpty()
                || results.limited()
                || results.parsed().danger()
                || results.parsed().language() != null
                || isBot()
                || repeatsPreviousSearch(words)) {
            return;
        }
        GapKey gapKey = SearchGapKey.of(results.parameters(), results.parsed(), area);
        counts.count(new CountedSearch(England.day(clock.instant()), words, found(results), gapKey));
    }

    private static CountedSearch.Found found(SearchResults results) {
        if (results.strong() > 0) {
            return CountedSearch.Found.STRONG;
        }
        return results.total() > 0 ? CountedSearch.Found.PARTIAL : CountedSearch.Found.NOTHING;
    }

    private boolean isBot() {
        String agent = headers.getHeaderString(HttpHeaders.USER_AGENT);
        String purpose = headers.getHeaderString("Sec-Purpose");
        return (agent != null && BOT.matcher(agent).find()) || (purpose != null && purpose.contains("prefetch"));
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

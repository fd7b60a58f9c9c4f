package org.localoffer.service.search.engine;

import java.time.Duration;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.localoffer.service.search.index.EngineResponse;
import org.localoffer.service.search.query.SearchParameters;

/**
 * Results of recent searches, in memory. Every search is sent to the engine; where it answers as it did before, byte for
 * byte, the same results follow, and 200 candidates need not be read and scored again. A search is kept for {@link #KEPT}
 * at most; it is neither stored nor logged.
 */
final class RecentResults {

    /** As many as readings, without which none is found. */
    private static final int MOST = 120;

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Answered(SearchParameters parameters, String response) {}

    private final Cache<Answered, SearchResults> results =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    /**
     * The results that follow from a response: those that are kept, or otherwise new ones. They belong to one reading of
     * the question, so that whatever changes how questions are read changes them too. Those of a question that tells of
     * danger are not kept, as families are promised on the page about privacy; nor where no candidates are scored.
     */
    @SuppressWarnings("ReferenceEquality") // Comparing two readings would take longer than scoring.
    SearchResults of(EngineRequest request, EngineResponse response, Supplier<SearchResults> reading) {
        if (request.parsed().danger() || !request.scoresCandidates()) {
            return reading.get();
        }
        Answered answered = new Answered(request.parameters(), response.fingerprint());
        SearchResults known = results.getIfPresent(answered);
        if (known != null && known.parsed() == request.parsed()) {
            return known;
        }
        SearchResults read = reading.get();
        results.put(answered, read);
        return read;
    }
}

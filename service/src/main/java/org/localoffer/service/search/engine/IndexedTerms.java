package org.localoffer.service.search.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.quarkus.logging.Log;

import org.localoffer.directory.search.Fields;
import org.localoffer.service.search.index.SearchIndex;
import org.localoffer.service.search.query.QueryJson;
import org.localoffer.service.search.understand.DirectoryTerms;

/**
 * Words of the index, read from the engine every minute and after this copy of the service wrote to it, so that a new
 * listing's name soon counts as correctly spelt.
 */
@ApplicationScoped
class IndexedTerms implements DirectoryTerms {

    private static final String WORDS = "words";

    /** Maximum number of words, enough for a county's directory. Engines limit an aggregation to 65,535 buckets. */
    private static final int MAX_TERMS = 20_000;

    private static final Duration REFRESH = Duration.ofMinutes(1);

    /** Used after a failure, and while the index is being filled. */
    private static final Duration RETRY = Duration.ofSeconds(2);

    /** When they are read after a write: the engine refreshes its index once a second, and later when it is busy. */
    private static final List<Duration> AFTER_WRITE = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));

    private final Engine engine;
    private final SearchIndex index;
    private final Clock clock;
    private final AtomicBoolean isReading = new AtomicBoolean();
    private volatile Map<String, Long> counts = Map.of();
    private volatile Instant readAt = Instant.EPOCH;
    private volatile Instant readAgainAt = Instant.EPOCH;

    IndexedTerms(Engine engine, SearchIndex index, Clock clock) {
        this.engine = engine;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Words with their counts; empty while the index is being filled. One caller reads them from the engine; concurrent
     * callers get the previous ones.
     */
    @Override
    public Map<String, Long> counts() {
        Instant now = clock.instant();
        if (isOld(now) && isReading.compareAndSet(false, true)) {
            try {
                readAt = now;
                counts = index.isComplete() ? read() : Map.of();
            } catch (RuntimeException e) {
                Log.debugf(e, "The words of the index were not read");
            } finally {
                readAgainAt = now.plus(counts.isEmpty() ? RETRY : REFRESH);
                isReading.set(false);
            }
        }
        return counts;
    }

    private boolean isOld(Instant now) {
        boolean isClockPutBack = now.isBefore(readAt);
        return isClockPutBack
                || now.isAfter(readAgainAt)
                || AFTER_WRITE.stream()
                        .map(index.lastWrite()::plus)
                        .anyMatch(due -> now.isAfter(due) && !readAt.isAfter(due));
    }

    private Map<String, Long> read() {
        JsonObject body = QueryJson.object("size", 0)
                .with(
                        "aggs",
                        QueryJson.object(
                                WORDS,
                                QueryJson.object(
                                        "terms",
                                        QueryJson.object("field", Fields.SPELLING)
                                                .with("size", MAX_TERMS))))
                .get();
        JsonArray buckets = engine.ask(new Engine.Search(Visibility.rule(), body, 0, 0, true))
                .body()
                .getAsJsonObject("aggregations")
                .getAsJsonObject(WORDS)
                .getAsJsonArray("buckets");
        return StreamSupport.stream(buckets.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .collect(Collectors.toUnmodifiableMap(
                        bucket -> bucket.get("key").getAsString(),
                        bucket -> bucket.get("doc_count").getAsLong()));
    }
}

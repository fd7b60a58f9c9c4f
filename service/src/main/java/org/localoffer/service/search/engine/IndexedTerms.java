package org.localoffer.service.search.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** The words of the index, read from the engine now and then: a new listing's name can be misspelt soon after. */
@ApplicationScoped
class IndexedTerms implements DirectoryTerms {

    private static final String WORDS = "words";

    /** Enough for a county's directory; an engine bounds its buckets at 65,535. */
    private static final int MOST = 20_000;

    private static final Duration REFRESH = Duration.ofMinutes(1);

    /** The engine is down, or its index is being filled. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Engine engine;
    private final SearchIndex index;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Map<String, Long> counts = Map.of();
    private volatile Instant readAgainAt = Instant.EPOCH;

    IndexedTerms(Engine engine, SearchIndex index, Clock clock) {
        this.engine = engine;
        this.index = index;
        this.clock = clock;
    }

    /** One caller a minute reads them again; the others take those that were read last. None while it is being filled. */
    @Override
    public Map<String, Long> counts() {
        if (clock.instant().isAfter(readAgainAt) && reading.compareAndSet(false, true)) {
            try {
                counts = index.isComplete() ? read() : Map.of();
            } catch (RuntimeException e) {
                Log.debugf(e, "The words of the index were not read");
            } finally {
                readAgainAt = clock.instant().plus(counts.isEmpty() ? SOON : REFRESH);
                reading.set(false);
            }
        }
        return counts;
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
                                                .with("size", MOST))))
                .get();
        JsonArray buckets = engine.ask(Visibility.rule(), body, 0, 0)
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

package org.localoffer.service.search.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.elasticsearch.client.Request;

/**
 * The index that searches use. Its metadata records which mapping it was built with and whether all listings are
 * indexed, so that every copy of the service notices an emptied engine or an interrupted build.
 */
@ApplicationScoped
public class SearchIndex {

    private static final Duration TRUST = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(2);

    /** Never wanted: a part of an answer, as when a node dies, is an error. */
    private static final String PARTIAL = "allow_partial_search_results";

    /**
     * By default engines keep no answer with hits:
     * https://docs.opensearch.org/latest/search-plugins/caching/request-cache/
     */
    private static final String CACHED = "request_cache";

    private final IndexSets sets;
    private final IndexSchema schema;
    private final EngineClient engine;
    private final Clock clock;
    private volatile boolean knownComplete;

    /** {@link System#nanoTime} from which the engine is asked again, whatever becomes of the clock meanwhile. */
    private volatile long askAgainAt = System.nanoTime();

    private volatile Instant lastWrite = Instant.EPOCH;
    private final AtomicBoolean asking = new AtomicBoolean();

    SearchIndex(IndexSets sets, IndexSchema schema, EngineClient engine, Clock clock) {
        this.sets = sets;
        this.schema = schema;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * Whether searches may use the index. Every {@link #TRUST}, one caller asks the engine, since it may have lost the
     * index. Other callers use the last answer, so that an unresponsive engine does not block every search.
     */
    public boolean isComplete() {
        if (System.nanoTime() - askAgainAt >= 0 && asking.compareAndSet(false, true)) {
            try {
                knownComplete = canBeSearched();
                askAgainAt = System.nanoTime() + TRUST.toNanos();
            } catch (RuntimeException e) {
                doubt();
                throw e;
            } finally {
                asking.set(false);
            }
        }
        return knownComplete;
    }

    /**
     * A search must not wait while the nodes have lost their manager and elect another. A node may be behind the others,
     * so one that knows of no complete index is not believed.
     */
    private boolean canBeSearched() {
        String shape = schema.fingerprint();
        return sets.stateByOneNode().isComplete(shape) || sets.state().isComplete(shape);
    }

    /** Marks the index as incomplete, after the engine gave an answer that a complete index would not give. */
    public void doubt() {
        knownComplete = false;
        askAgainAt = System.nanoTime() + REST.toNanos();
    }

    /** When this copy of the service last wrote listings; the beginning of time if it has not. */
    public Instant lastWrite() {
        return lastWrite;
    }

    void written() {
        lastWrite = clock.instant();
    }

    /**
     * A search of listings and guides.
     *
     * @param body of the request
     * @param cached whether the engine may keep the answer for the same search, until the index changes
     */
    public record Search(JsonObject body, boolean cached) {

        /**
         * The request for this search alone. One search goes to one copy of the index: copies weigh words a little
         * differently, since each forgets changed listings in its own time, and a result must not move from one page to
         * the next.
         */
        private Request request() {
            Request request = new Request("POST", "/" + IndexNames.searched() + "/_search");
            request.addParameter(
                    "preference", Integer.toHexString(body.get("query").hashCode()));
            request.addParameter(PARTIAL, "false");
            request.addParameter(CACHED, Boolean.toString(cached));
            request.setJsonEntity(body.toString());
            return request;
        }

        /** Its two lines in a request for several. The first leaves the index to the address. */
        private String lines() {
            JsonObject header = new JsonObject();
            header.addProperty(PARTIAL, false);
            header.addProperty(CACHED, cached);
            return header + "\n" + body + "\n";
        }
    }

    /**
     * Searches listings and guides.
     *
     * @throws java.io.UncheckedIOException if the engine does not answer; with a
     *     {@link org.elasticsearch.client.ResponseException} as its cause if it answers with an error
     */
    public EngineResponse search(Search search) {
        return engine.response(search.request());
    }

    /**
     * Sends several searches of listings and guides in one round trip.
     *
     * @return the responses, in the order of the searches; one has a member {@code error} if the engine rejected its
     *     search
     * @throws java.io.UncheckedIOException if the engine does not answer
     */
    public List<JsonObject> searchAll(List<Search> searches) {
        if (searches.isEmpty()) {
            return List.of();
        }
        String lines = searches.stream().map(Search::lines).collect(Collectors.joining());
        JsonObject answer = engine.send("POST", "/" + IndexNames.searched() + "/_msearch", lines);
        return StreamSupport.stream(answer.getAsJsonArray("responses").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}

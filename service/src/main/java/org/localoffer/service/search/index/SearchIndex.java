package org.localoffer.service.search.index;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.apache.commons.codec.digest.DigestUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.CardJson;
import org.localoffer.directory.search.GuideCard;
import org.localoffer.directory.search.ListingCard;

/**
 * The engine's index as a whole. Its metadata records which mapping it was built with and whether all listings are
 * indexed, so that every copy of the service notices an emptied engine, an upgrade or an interrupted build.
 */
@ApplicationScoped
public class SearchIndex {

    private static final String READ_ALIAS = Listing.INDEX + "-read";

    /** The address of listings and guides together. */
    private static final String ALL = "/" + READ_ALIAS + "," + Guide.INDEX + "-read";

    private static final int NOT_FOUND = 404;
    private static final Duration TRUST = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(2);

    private final SearchMapping mapping;
    private final Clock clock;
    private volatile boolean knownComplete;
    private volatile Instant askAgainAt = Instant.EPOCH;
    private volatile Instant lastWrite = Instant.EPOCH;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable String shape;

    SearchIndex(SearchMapping mapping, Clock clock) {
        this.mapping = mapping;
        this.clock = clock;
    }

    /**
     * Whether searches may use the index. Every {@link #TRUST}, one caller asks the engine, since another copy of the
     * service may be rebuilding the index. Other callers use the last answer, so that an unresponsive engine does not
     * block every search.
     */
    public boolean isComplete() {
        if (clock.instant().isAfter(askAgainAt) && asking.compareAndSet(false, true)) {
            try {
                knownComplete = hasAll();
                askAgainAt = clock.instant().plus(TRUST);
            } catch (RuntimeException e) {
                doubt();
                throw e;
            } finally {
                asking.set(false);
            }
        }
        return knownComplete;
    }

    /** Marks the index as incomplete, after the engine gave an answer that a complete index would not give. */
    public void doubt() {
        knownComplete = false;
        askAgainAt = clock.instant().plus(REST);
    }

    /** When this copy of the service last wrote listings; the beginning of time if it has not. */
    public Instant lastWrite() {
        return lastWrite;
    }

    void written() {
        lastWrite = clock.instant();
    }

    /** Whether the engine's metadata says that all listings are indexed. */
    boolean hasAll() {
        return metadata()
                .filter(meta -> shape().equals(meta.shape()) && meta.complete())
                .isPresent();
    }

    /**
     * Whether the index was built by this build from the given database.
     *
     * @param database identifies the database
     */
    boolean isFor(String database) {
        return metadata()
                .filter(meta -> shape().equals(meta.shape()) && database.equals(meta.database()))
                .isPresent();
    }

    /**
     * Checks that the index exists, since writing to a missing index makes the engine create one with the wrong
     * mapping.
     *
     * @throws IllegalStateException if there is no index
     */
    void requirePresent() {
        if (metadata().isEmpty()) {
            doubt();
            throw new IllegalStateException("The search index is not there yet");
        }
    }

    void create(String database) {
        doubt();
        schemaManager().dropAndCreate();
        writeMetadata(new Metadata(shape(), database, false));
    }

    /**
     * Marks the index as complete, so that searches use it. The index is refreshed before, so that everything written
     * can be found.
     */
    void markComplete(String database) {
        send(new Request("POST", ALL + "/_refresh"));
        writeMetadata(new Metadata(shape(), database, true));
    }

    /**
     * Metadata of the index.
     *
     * @param shape fingerprint of mapping, settings and cards
     * @param database identifies the database that it was filled from
     */
    private record Metadata(String shape, String database, boolean complete) {}

    private Optional<Metadata> metadata() {
        try {
            JsonObject answer = answer(new Request("GET", ALL + "/_mapping"));
            return answer.entrySet().stream()
                    .map(Map.Entry::getValue)
                    .flatMap(index -> Stream.ofNullable(
                            index.getAsJsonObject().getAsJsonObject("mappings").getAsJsonObject("_meta")))
                    .findFirst()
                    .map(json -> new Metadata(
                            json.get("shape").getAsString(),
                            json.get("database").getAsString(),
                            json.get("complete").getAsBoolean()));
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeMetadata(Metadata metadata) {
        JsonObject meta = new JsonObject();
        meta.addProperty("shape", metadata.shape());
        meta.addProperty("database", metadata.database());
        meta.addProperty("complete", metadata.complete());
        JsonObject body = new JsonObject();
        body.add("_meta", meta);
        Request request = new Request("PUT", "/" + READ_ALIAS + "/_mapping");
        request.setJsonEntity(body.toString());
        send(request);
    }

    /**
     * Sends several searches of listings and guides in one round trip.
     *
     * @param bodies of the searches
     * @return the responses, in the same order; one has a member {@code error} if the engine rejected its search
     * @throws UncheckedIOException if the engine does not answer
     */
    public List<JsonObject> searchAll(List<JsonObject> bodies) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        Request request = new Request("POST", ALL + "/_msearch");
        request.setJsonEntity(lines(bodies));
        return StreamSupport.stream(send(request).getAsJsonArray("responses").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** Each search is two lines. The first may name an index, and here leaves it to the address. */
    private static String lines(List<JsonObject> bodies) {
        return bodies.stream().map(body -> "{}\n" + body + "\n").collect(Collectors.joining());
    }

    /** @throws UncheckedIOException if the engine does not answer, or rejects the request */
    private JsonObject send(Request request) {
        try {
            return answer(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject answer(Request request) throws IOException {
        Response response = mapping.backend()
                .unwrap(ElasticsearchBackend.class)
                .client(RestClient.class)
                .performRequest(request);
        try (InputStreamReader body =
                new InputStreamReader(response.getEntity().getContent(), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(body).getAsJsonObject();
        }
    }

    /** Computed once, because it cannot change while this build runs. */
    private String shape() {
        String known = shape;
        if (known == null) {
            known = fingerprint();
            shape = known;
        }
        return known;
    }

    private String fingerprint() {
        StringBuilder schema = new StringBuilder();
        schemaManager().exportExpectedSchema((backend, name, export) -> export.extension(ElasticsearchExtension.get())
                .bodyParts()
                .forEach(schema::append));
        schema.append(CardJson.shape(ListingCard.class)).append(CardJson.shape(GuideCard.class));
        return DigestUtils.sha256Hex(schema.toString());
    }

    private SearchSchemaManager schemaManager() {
        return mapping.scope(Object.class).schemaManager();
    }
}

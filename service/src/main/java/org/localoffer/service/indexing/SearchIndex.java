package org.localoffer.service.indexing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;

import org.localoffer.directory.search.Indexes;

/**
 * The engine's index as a whole. It carries in its own metadata which shape it was built for and whether all listings
 * have gone in, so that an emptied engine, an upgrade or a build cut short are noticed wherever it runs.
 */
@ApplicationScoped
public class SearchIndex {

    private static final String READ_ALIAS = Indexes.LISTING + "-read";
    private static final int NOT_FOUND = 404;
    private static final Duration REST = Duration.ofSeconds(2);

    private final SearchMapping mapping;
    private final Clock clock;
    private volatile boolean knownComplete;
    private volatile Instant restsUntil = Instant.EPOCH;

    SearchIndex(SearchMapping mapping, Clock clock) {
        this.mapping = mapping;
        this.clock = clock;
    }

    /**
     * Whether searches may trust it. Asks the engine only until the answer is yes; after an engine's failure not for
     * {@link #REST}, so that a hanging engine does not hang every search.
     */
    public boolean isComplete() {
        if (!knownComplete && clock.instant().isAfter(restsUntil)) {
            try {
                knownComplete = hasAll();
            } catch (RuntimeException e) {
                doubt();
                throw e;
            }
        }
        return knownComplete;
    }

    /** Forgets that it was complete, after the engine gave an answer that a complete index would not. */
    public void doubt() {
        knownComplete = false;
        restsUntil = clock.instant().plus(REST);
    }

    /** Whether all listings have gone in, as the engine says now. */
    boolean hasAll() {
        return metadata()
                .filter(meta -> shape().equals(meta.shape()) && meta.complete())
                .isPresent();
    }

    boolean hasExpectedShape() {
        return metadata().filter(meta -> shape().equals(meta.shape())).isPresent();
    }

    /** @throws IllegalStateException if there is no index: the engine would make one of a wrong shape by itself */
    void requirePresent() {
        if (metadata().isEmpty()) {
            doubt();
            throw new IllegalStateException("The search index is not there yet");
        }
    }

    void create() {
        doubt();
        schemaManager().dropAndCreate();
        writeMetadata(new Metadata(shape(), false));
    }

    /** From now on searches trust it; what went in can be found before that is said. */
    void markComplete() {
        try {
            send(new Request("POST", "/" + READ_ALIAS + "," + Indexes.GUIDE + "-read/_refresh"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeMetadata(new Metadata(shape(), true));
    }

    /** @param shape fingerprint of mapping and settings */
    private record Metadata(String shape, boolean complete) {}

    private Optional<Metadata> metadata() {
        try {
            JsonObject answer = send(new Request("GET", "/" + READ_ALIAS + "/_mapping"));
            JsonElement meta = answer.entrySet().stream()
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .map(index ->
                            index.getAsJsonObject().getAsJsonObject("mappings").get("_meta"))
                    .orElse(null);
            return Optional.ofNullable(meta)
                    .map(JsonElement::getAsJsonObject)
                    .map(json -> new Metadata(
                            json.get("shape").getAsString(),
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
        meta.addProperty("complete", metadata.complete());
        JsonObject body = new JsonObject();
        body.add("_meta", meta);
        Request request = new Request("PUT", "/" + READ_ALIAS + "/_mapping");
        request.setJsonEntity(body.toString());
        try {
            send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject send(Request request) throws IOException {
        Response response = mapping.backend()
                .unwrap(ElasticsearchBackend.class)
                .client(RestClient.class)
                .performRequest(request);
        try (InputStreamReader body =
                new InputStreamReader(response.getEntity().getContent(), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(body).getAsJsonObject();
        }
    }

    private String shape() {
        StringBuilder schema = new StringBuilder();
        schemaManager().exportExpectedSchema((backend, name, export) -> export.extension(ElasticsearchExtension.get())
                .bodyParts()
                .forEach(schema::append));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(schema.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private SearchSchemaManager schemaManager() {
        return mapping.scope(Object.class).schemaManager();
    }
}

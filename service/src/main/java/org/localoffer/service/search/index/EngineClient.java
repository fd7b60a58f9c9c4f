package org.localoffer.service.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonObject;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/** Requests to the engine that Hibernate Search does not make, over its connections. */
@ApplicationScoped
class EngineClient {

    private final SearchMapping mapping;

    EngineClient(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Sends a request without a body.
     *
     * @throws UncheckedIOException if the engine does not answer, or answers with an error
     */
    JsonObject send(String method, String path) {
        return send(new Request(method, path));
    }

    /**
     * Sends a request.
     *
     * @param body JSON, or several lines of it
     * @throws UncheckedIOException if the engine does not answer, or answers with an error
     */
    JsonObject send(String method, String path, String body) {
        Request request = new Request(method, path);
        request.setJsonEntity(body);
        return send(request);
    }

    private JsonObject send(Request request) {
        return response(request).body();
    }

    /**
     * Sends a request, and leaves the response unread.
     *
     * @throws UncheckedIOException if the engine does not answer; with a {@link org.elasticsearch.client.ResponseException}
     *     as its cause if it answers with an error
     */
    EngineResponse response(Request request) {
        try {
            Response response = mapping.backend()
                    .unwrap(ElasticsearchBackend.class)
                    .client(RestClient.class)
                    .performRequest(request);
            try (InputStream body = response.getEntity().getContent()) {
                return new EngineResponse(body.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.localoffer.service.search.index;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
        try {
            Response response = mapping.backend()
                    .unwrap(ElasticsearchBackend.class)
                    .client(RestClient.class)
                    .performRequest(request);
            try (InputStreamReader body =
                    new InputStreamReader(response.getEntity().getContent(), StandardCharsets.UTF_8)) {
                return JsonParser.parseReader(body).getAsJsonObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

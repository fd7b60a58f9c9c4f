package org.localoffer.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Requests to servers of this machine: no proxy, no redirect to anywhere else. */
public final class LocalHttp {

    private static final JsonMapper JSON = new JsonMapper();

    /** Longer than any answer somebody would wait for. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private LocalHttp() {}

    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** @param accept a media type */
    public static HttpRequest get(URI address, String accept) {
        return request(address, accept).GET().build();
    }

    /** @param secret that the server asks for */
    public static HttpRequest get(URI address, String accept, String secret) {
        return request(address, accept)
                .header("Authorization", "Bearer " + secret)
                .GET()
                .build();
    }

    /** A POST of JSON. */
    public static HttpRequest post(URI address, JsonNode body) {
        return request(address, "application/json")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    /** A PUT of JSON. */
    public static HttpRequest put(URI address, JsonNode body) {
        return request(address, "application/json")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    /** A DELETE. */
    public static HttpRequest delete(URI address) {
        return request(address, "application/json").DELETE().build();
    }

    /** @throws IOException when the server does not answer */
    public static Answer send(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), json(answer.body()));
    }

    /** @throws BenchmarkException when the server does not answer */
    public static Answer answer(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return send(http, request);
        } catch (IOException e) {
            throw new BenchmarkException("No answer from " + request.uri() + ": " + e);
        }
    }

    /**
     * What a server answered.
     *
     * @param body missing where it was not JSON
     */
    public record Answer(int status, JsonNode body) {}

    private static HttpRequest.Builder request(URI address, String accept) {
        return HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .header("User-Agent", "local-offer-benchmark")
                .header("Accept", accept);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}

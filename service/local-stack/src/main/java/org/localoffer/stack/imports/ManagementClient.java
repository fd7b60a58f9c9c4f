package org.localoffer.stack.imports;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import org.localoffer.stack.StackException;

/** Speaks to the imports of a portal's management port. Its errors say what to do. */
final class ManagementClient {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String imports;
    private final String secret;

    ManagementClient(int managementPort, String secret) {
        this.imports = "http://127.0.0.1:" + managementPort + "/q/localoffer/imports";
        this.secret = secret;
    }

    /**
     * Hands a file over.
     *
     * @return the import's id
     * @throws StackException when the portal refuses it, with its reason
     */
    String post(Map<String, String> query, byte[] file, @Nullable String mappingText)
            throws IOException, InterruptedException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("file_base64", file);
        body.put("mapping_text", mappingText);
        String parameters = query.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(imports + "?" + parameters, Duration.ofMinutes(2))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        String answer = send(request, 202);
        JsonNode id = JSON.readTree(answer).get("id");
        if (id == null) {
            throw new StackException("The portal took the file but gave no number for the import: " + answer);
        }
        return id.asText();
    }

    ImportJob job(String id) throws IOException, InterruptedException {
        String url = imports + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        return JSON.readValue(send(request(url, Duration.ofSeconds(30)).build(), 200), ImportJob.class);
    }

    private HttpRequest.Builder request(String url, Duration limit) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(limit).header("Authorization", "Bearer " + secret);
    }

    private String send(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == expected) {
            return answer.body();
        }
        throw new StackException(
                "The portal did not accept this (" + answer.statusCode() + "): " + detail(answer.body()));
    }

    /** The "detail" of a problem document (RFC 9457), or the text itself. */
    private static String detail(String body) {
        try {
            JsonNode detail = JSON.readTree(body).path("detail");
            return detail.isTextual() ? detail.asText() : body;
        } catch (JsonProcessingException e) {
            return body;
        }
    }
}

package org.localoffer.stack.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import org.localoffer.stack.StackException;

/** Client of the imports on a portal's management port. Its errors say what to do. */
final class ManagementClient {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Bytes per chunk; the portal accepts up to two million. */
    private static final int CHUNK = 1_000_000;

    private static final Duration SHORT = Duration.ofSeconds(30);

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
     * Uploads a file in chunks, of which one is in memory at a time.
     *
     * @return the import's id
     * @throws StackException when the portal refuses it, with the portal's reason
     */
    String post(Map<String, String> query, Path file, @Nullable String mappingText)
            throws IOException, InterruptedException {
        String parameters = Stream.concat(
                        query.entrySet().stream(), Stream.of(Map.entry("size", Long.toString(Files.size(file)))))
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(imports + "?" + parameters, SHORT)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(mappingText == null ? "" : mappingText))
                .build();
        String answer = send(request, 201);
        JsonNode id = JSON.readTree(answer).get("id");
        if (id == null) {
            throw new StackException("The portal took the file but gave no number for the import: " + answer);
        }
        sendPieces(id.asText(), file);
        HttpRequest start = request(of(id.asText()) + "/start", SHORT)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        send(start, 202);
        return id.asText();
    }

    private void sendPieces(String id, Path file) throws IOException, InterruptedException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = bytes.readNBytes(CHUNK); piece.length > 0; piece = bytes.readNBytes(CHUNK)) {
                HttpRequest request = request(of(id) + "/pieces/" + position, SHORT)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(piece))
                        .build();
                send(request, 204);
                position++;
            }
        }
    }

    /** Saves all refusals and warnings of an import as a CSV file. */
    void saveRemarks(String id, Path into) throws IOException, InterruptedException {
        HttpRequest request =
                request(of(id) + "/remarks.csv", Duration.ofMinutes(5)).build();
        HttpResponse<Path> answer = http.send(request, HttpResponse.BodyHandlers.ofFile(into));
        if (answer.statusCode() != 200) {
            String problem = Files.readString(into);
            Files.delete(into);
            throw refused(answer.statusCode(), problem);
        }
    }

    private String of(String id) {
        return imports + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    ImportStatus job(String id) throws IOException, InterruptedException {
        return JSON.readValue(send(request(of(id), SHORT).build(), 200), ImportStatus.class);
    }

    private HttpRequest.Builder request(String url, Duration limit) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(limit).header("Authorization", "Bearer " + secret);
    }

    private String send(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == expected) {
            return answer.body();
        }
        throw refused(answer.statusCode(), answer.body());
    }

    private static StackException refused(int status, String body) {
        return new StackException("The portal did not accept this (" + status + "): " + detail(body));
    }

    /** The "detail" of a problem document (RFC 9457), or the whole body where it is none. */
    private static String detail(String body) {
        try {
            JsonNode detail = JSON.readTree(body).path("detail");
            return detail.isTextual() ? detail.asText() : body;
        } catch (JsonProcessingException e) {
            return body;
        }
    }
}

package org.localoffer.service.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import io.restassured.RestAssured;

/** An answer as it comes over the line, compressed where the portal compresses it. */
public record Bytes(HttpResponse<byte[]> response) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Of an address already encoded, asked for as browsers do. */
    public static Bytes of(String path) {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip, deflate")
                .build();
        try {
            return new Bytes(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many bytes the body has on the line. */
    public int count() {
        return response.body().length;
    }

    /** All values, with commas between them; empty where the answer has no such header. */
    public String header(String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    /** The body as it was before it was compressed. */
    public String text() {
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

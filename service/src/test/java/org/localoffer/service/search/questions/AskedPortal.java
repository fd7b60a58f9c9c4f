package org.localoffer.service.search.questions;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.restassured.RestAssured;

/** Sends requests to the portal under test exactly as written; an HTTP client could correct the address. */
final class AskedPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * A response, which has to be UTF-8, and its duration in nanoseconds. The redirect from a page number beyond the
     * last page is followed and included.
     */
    record Answer(int status, String contentType, String body, long nanoseconds) {}

    Answer get(String pathAndQuery) {
        URI address = URI.create("http://127.0.0.1:" + RestAssured.port + pathAndQuery);
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            long took = System.nanoTime() - begun;
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, text(response.body()), took);
        } catch (IOException e) {
            throw new AssertionError("No answer to " + address + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    /** The whole response to a request line that no HTTP client would send. */
    static String answerTo(String requestLine) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            String request = requestLine + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

package org.localoffer.benchmark.desk;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;

/** Access tokens of sample users, as the tests get them: by name and password, for the sample client {@code tests}. */
final class StaffTokens {

    /** The realm's own is five minutes. */
    private static final Duration LIFE = Duration.ofMinutes(4);

    private final HttpClient http;
    private final String realm;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** @param realm address without a slash at its end */
    StaffTokens(HttpClient http, String realm) {
        this.http = http;
        this.realm = realm;
    }

    private record Token(String value, long until) {

        boolean isGood() {
            return System.nanoTime() < until;
        }
    }

    /**
     * A token that is good for a minute at least.
     *
     * @throws BenchmarkException if the sign-in server gives none
     */
    String of(String user) throws InterruptedException {
        Token token = tokens.get(user);
        if (token == null || !token.isGood()) {
            token = new Token(ask(user), System.nanoTime() + LIFE.toNanos());
            tokens.put(user, token);
        }
        return token.value();
    }

    private String ask(String user) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type", "password",
                        "client_id", "tests",
                        "client_secret", "tests-sample-secret",
                        "username", user,
                        "password", user + "-sample"))))
                .build();
        try {
            LocalHttp.Answer answer = LocalHttp.send(http, request);
            if (answer.status() == 200) {
                return answer.body().path("access_token").asText();
            }
            throw new BenchmarkException("The sign-in server gives " + user + " no token: status " + answer.status());
        } catch (IOException e) {
            throw new BenchmarkException("The sign-in server does not answer on " + realm + ": " + e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package org.localoffer.service.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.StringJoiner;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Requests from the portal itself to the sign-in server: whether it is available, since a browser that is redirected to
 * an unavailable one shows an error of its own; and to end a session.
 */
@Singleton
public class SignInServer {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration TRUST_PERIOD = Duration.ofSeconds(3);

    private final URI realm;
    private final String client;
    private final String secret;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private volatile Instant answeredUntil = Instant.EPOCH;

    SignInServer(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI realm,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret,
            Clock clock) {
        this.realm = realm;
        this.client = client;
        this.secret = secret.orElse("");
        this.clock = clock;
    }

    /**
     * Whether the sign-in server is available. Takes at most {@link #TIMEOUT}; a positive answer is reused for {@link
     * #TRUST_PERIOD}.
     */
    public Uni<Boolean> answers() {
        if (clock.instant().isBefore(answeredUntil)) {
            return Uni.createFrom().item(true);
        }
        HttpRequest request = HttpRequest.newBuilder(realm).timeout(TIMEOUT).build();
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                .map(answer -> answer.statusCode() < 500)
                .onFailure()
                .recoverWithItem(false)
                .invoke(this::remember);
    }

    /**
     * Ends a person's session with Keycloak's logout endpoint, so that the next sign-in asks for the password again.
     *
     * @return false if it did not answer within {@link #TIMEOUT}, or answered with an error
     */
    public boolean endSession(String refreshToken) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/logout"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form("client_id", client, "client_secret", secret, "refresh_token", refreshToken)))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String form(String... namesAndValues) {
        StringJoiner form = new StringJoiner("&");
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.add(namesAndValues[at] + "=" + URLEncoder.encode(namesAndValues[at + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private void remember(boolean answered) {
        answeredUntil = answered ? clock.instant().plus(TRUST_PERIOD) : Instant.EPOCH;
    }

    @PreDestroy
    void close() {
        http.close();
    }
}

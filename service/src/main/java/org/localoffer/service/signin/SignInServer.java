package org.localoffer.service.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people can be sent to the sign-in server just now: a browser sent to a dead one shows an error of its own. */
@Singleton
class SignInServer {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration TRUST = Duration.ofSeconds(3);

    private final URI realm;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Instant answeredUntil = Instant.EPOCH;

    SignInServer(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI realm, Clock clock) {
        this.realm = realm;
        this.clock = clock;
    }

    /** Answered after at most {@link #PATIENCE}; an answer is trusted for {@link #TRUST}. */
    Uni<Boolean> answers() {
        if (clock.instant().isBefore(answeredUntil)) {
            return Uni.createFrom().item(true);
        }
        HttpRequest request = HttpRequest.newBuilder(realm).timeout(PATIENCE).build();
        return Uni.createFrom()
                .completionStage(() -> client.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                .map(answer -> answer.statusCode() < 500)
                .onFailure()
                .recoverWithItem(false)
                .invoke(this::remember);
    }

    private void remember(boolean answered) {
        answeredUntil = answered ? clock.instant().plus(TRUST) : Instant.EPOCH;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}

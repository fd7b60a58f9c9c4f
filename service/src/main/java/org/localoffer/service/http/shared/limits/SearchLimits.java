package org.localoffer.service.http.shared.limits;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.bucket4j.TimeMeter;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.localoffer.service.http.shared.TooBusyException;

/**
 * Limits searches, which are the most expensive pages. Each client has its share of them: its searches wait for their
 * turn, and are refused where too many wait. Where all clients together ask for more than can be answered in time, what
 * would wait too long is refused, suggestions first.
 */
@ApplicationScoped
class SearchLimits {

    /** Request attribute that holds the {@link Turn}. */
    static final String TURN = Turn.class.getName();

    /** Runs after the bodies are read and before sign-in. */
    private static final int PRIORITY = RequestBodies.PRIORITY - 1;

    /** How soon somebody who was refused may try again: by then, what waited before has been answered. */
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    /** Suggestions are asked for by scripts, which show none then; the form works without them. */
    private static final String NO_SUGGESTIONS = "{\"suggestions\":[]}";

    /**
     * After the client has disconnected, work that nobody reports as finished is taken as finished after this time:
     * three times the engine's timeout.
     */
    private static final Duration LONGEST_WORK = Duration.ofSeconds(30);

    private final Clients clients;
    private final ClientRates rates;
    private final SearchTurns turns;

    SearchLimits(Clients clients, FloodLimits limits, SearchTurns turns) {
        this.clients = clients;
        this.rates = new ClientRates(limits.searchesOfAClient(), TimeMeter.SYSTEM_MILLISECONDS);
        this.turns = turns;
    }

    void install(@Observes Filters filters) {
        filters.register(this::take, PRIORITY);
    }

    void take(RoutingContext request) {
        SearchKind.at(request.normalizedPath()).ifPresentOrElse(kind -> take(request, kind), request::next);
    }

    private void take(RoutingContext request, SearchKind kind) {
        Client client = clients.of(request);
        Duration wait = rates.take(client);
        if (!wait.isZero()) {
            refuse(request, wait);
            return;
        }
        String network = client.network();
        Context context = request.vertx().getOrCreateContext();
        Runnable start = () -> context.runOnContext(now -> begin(request, network));
        switch (turns.ask(network, kind, start)) {
            case BEGUN -> {}
            case WAITS -> limitWait(request, kind, network, start);
            case TOO_MANY_WAIT -> refuse(request, Duration.ofSeconds(1));
            case TOO_LONG -> shed(request, kind);
        }
    }

    /** Ends the wait after its longest time, and when the client disconnects. */
    private void limitWait(RoutingContext request, SearchKind kind, String network, Runnable start) {
        request.addEndHandler(ended -> turns.withdraw(network, start));
        request.vertx().setTimer(Math.max(1, turns.longestWait(kind).toMillis()), late -> {
            if (turns.withdraw(network, start)) {
                shed(request, kind);
            }
        });
    }

    private void begin(RoutingContext request, String network) {
        if (request.response().closed() || request.response().ended()) {
            turns.unused(network);
            return;
        }
        long begun = System.nanoTime();
        Turn turn = new Turn(() -> turns.done(network, begun), () -> turns.unused(network));
        request.put(TURN, turn);
        request.addEndHandler(ended -> end(request, turn));
        request.next();
    }

    /** Called when the response has been sent, and also when the client disconnects before that. */
    private static void end(RoutingContext request, Turn turn) {
        if (request.response().ended()) {
            turn.over();
        } else {
            turn.clientGone();
            request.vertx().setTimer(LONGEST_WORK.toMillis(), late -> turn.over());
        }
    }

    /** A client asked for more than its share. */
    private static void refuse(RoutingContext request, Duration wait) {
        retryAfter(request, wait);
        request.fail(HttpResponseStatus.TOO_MANY_REQUESTS.code());
    }

    /** All clients together asked for more than can be answered in time. */
    private void shed(RoutingContext request, SearchKind kind) {
        turns.countShed(kind);
        retryAfter(request, TRY_AGAIN);
        int status = HttpResponseStatus.SERVICE_UNAVAILABLE.code();
        if (kind == SearchKind.SUGGESTION) {
            request.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(NO_SUGGESTIONS);
        } else {
            request.fail(status, new TooBusyException());
        }
    }

    private static void retryAfter(RoutingContext request, Duration wait) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
    }
}

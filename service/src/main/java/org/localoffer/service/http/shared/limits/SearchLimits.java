package org.localoffer.service.http.shared.limits;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.bucket4j.TimeMeter;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.localoffer.service.http.shared.FirstPathSegment;

/**
 * Limits searches, which are the most expensive pages. Each client has its share of them: its searches wait for their
 * turn, and are refused only where too many wait.
 */
@ApplicationScoped
class SearchLimits {

    /** Request attribute that holds the {@link Turn}. */
    static final String TURN = Turn.class.getName();

    /** Runs after the bodies are read and before sign-in. */
    private static final int PRIORITY = RequestBodies.PRIORITY - 1;

    private static final Set<String> SEARCHES = Set.of("search", "suggest", "categories", "api");
    /**
     * After the client has disconnected, work that nobody reports as finished is taken as finished after this time:
     * three times the engine's timeout.
     */
    private static final Duration LONGEST_WORK = Duration.ofSeconds(30);

    private final Clients clients;
    private final ClientRates rates;
    private final Turns turns;

    SearchLimits(Clients clients, FloodLimits limits) {
        this.clients = clients;
        this.rates = new ClientRates(limits.searchesOfAClient(), TimeMeter.SYSTEM_MILLISECONDS);
        this.turns =
                new Turns(limits.searchesAtOnceOfAClient(), limits.searchesAtOnce(), limits.searchesWaitingOfAClient());
    }

    void install(@Observes Filters filters) {
        filters.register(this::take, PRIORITY);
    }

    void take(RoutingContext request) {
        if (!isSearch(request.normalizedPath())) {
            request.next();
            return;
        }
        Client client = clients.of(request);
        Duration wait = rates.take(client);
        if (!wait.isZero()) {
            refuse(request, wait);
            return;
        }
        String network = client.network();
        Context context = request.vertx().getOrCreateContext();
        if (!turns.ask(network, () -> context.runOnContext(now -> begin(request, network)))) {
            refuse(request, Duration.ofSeconds(1));
        }
    }

    /** @param path still percent-encoded, such as with %2F */
    static boolean isSearch(String path) {
        return SEARCHES.contains(FirstPathSegment.ofEncoded(path));
    }

    private void begin(RoutingContext request, String network) {
        Turn turn = new Turn(() -> turns.done(network));
        if (request.response().closed() || request.response().ended()) {
            turn.over();
            return;
        }
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

    private static void refuse(RoutingContext request, Duration wait) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        request.fail(HttpResponseStatus.TOO_MANY_REQUESTS.code());
    }
}

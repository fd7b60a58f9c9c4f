package org.localoffer.service.flood;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.github.bucket4j.TimeMeter;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Searches cost most of all pages. Each client has its share of them: it waits for its turn, and is refused only at the end. */
@ApplicationScoped
class SearchLimits {

    /** Behind the bodies, before sign-in. */
    private static final int PRIORITY = Bodies.PRIORITY - 1;

    private final Clients clients;
    private final Rates rates;
    private final Turns turns;

    SearchLimits(Clients clients, FloodLimits limits) {
        this.clients = clients;
        this.rates = new Rates(limits.searchesOfAClient(), TimeMeter.SYSTEM_MILLISECONDS);
        this.turns =
                new Turns(limits.searchesAtOnceOfAClient(), limits.searchesAtOnce(), limits.searchesWaitingOfAClient());
    }

    void install(@Observes Filters filters) {
        filters.register(this::take, PRIORITY);
    }

    private void take(RoutingContext request) {
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
        Context context = request.vertx().getOrCreateContext();
        if (!turns.ask(client, () -> context.runOnContext(now -> begin(request, client)))) {
            refuse(request, Duration.ofSeconds(1));
        }
    }

    private static boolean isSearch(String path) {
        return path.equals("/search")
                || path.equals("/suggest")
                || path.startsWith("/categories/")
                || path.startsWith("/api/");
    }

    private void begin(RoutingContext request, Client client) {
        if (request.response().closed() || request.response().ended()) {
            turns.done(client);
            return;
        }
        request.addEndHandler(ended -> turns.done(client));
        request.next();
    }

    private static void refuse(RoutingContext request, Duration wait) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        request.fail(HttpResponseStatus.TOO_MANY_REQUESTS.code());
    }
}

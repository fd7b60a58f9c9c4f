package org.localoffer.service.http.shared.limits;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Tells a search's {@link Turn} when a thread begins to work on it, and when that thread has finished. */
class SearchWork {

    @ServerRequestFilter
    void begin(ContainerRequestContext asked, RoutingContext request) {
        @Nullable Turn turn = request.get(SearchLimits.TURN);
        if (turn == null) {
            return;
        }
        if (!turn.begin()) {
            asked.abortWith(Response.status(Response.Status.SERVICE_UNAVAILABLE).build());
            return;
        }
        CurrentRequestManager.get().registerCompletionCallback(failure -> turn.over());
    }
}

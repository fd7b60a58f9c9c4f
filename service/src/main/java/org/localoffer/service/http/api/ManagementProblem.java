package org.localoffer.service.http.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;

/** Problem documents (RFC 9457) on the management port. */
final class ManagementProblem {

    private ManagementProblem() {}

    static void answer(RoutingContext context, int status, String detail) {
        ObjectNode problem = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("status", status)
                .put("detail", detail);
        context.response().setStatusCode(status).putHeader("Content-Type", "application/problem+json");
        context.end(problem.toString());
    }
}

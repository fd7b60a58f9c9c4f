package org.localoffer.service.http.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;

import org.localoffer.service.search.index.IndexPreparation;

/**
 * Asks for a new search index beside the one that is searched: on the management port, and only with the secret from the
 * data folder.
 */
@ApplicationScoped
public class IndexRoutes {

    private static final String PATH = "/q/localoffer/index/rebuild";

    private final IndexPreparation preparation;
    private final ManagementSecret secret;

    IndexRoutes(IndexPreparation preparation, ManagementSecret secret) {
        this.preparation = preparation;
        this.secret = secret;
    }

    void register(@Observes ManagementInterface management) {
        management.router().post(PATH).handler(secret::require).blockingHandler(this::ask, false);
    }

    /** Answers 202 where it will be done, and 409 where there is no complete index, since one is being built then. */
    @ActivateRequestContext
    void ask(RoutingContext context) {
        try {
            if (preparation.askForRebuild()) {
                context.response().setStatusCode(202);
                context.end();
            } else {
                ManagementProblem.answer(context, 409, "The search index is being built already.");
            }
        } catch (RuntimeException e) {
            Log.error("A rebuild of the search index could not be asked for", e);
            ManagementProblem.answer(context, 503, "The search engine did not answer.");
        }
    }
}

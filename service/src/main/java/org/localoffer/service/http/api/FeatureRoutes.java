package org.localoffer.service.http.api;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;

import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.CandidateFeatures;
import org.localoffer.service.search.engine.DirectorySearch;
import org.localoffer.service.search.query.Facets;
import org.localoffer.service.search.query.SearchParametersReader;
import org.localoffer.service.search.scoring.Feature;

/**
 * The features of a question's candidates, for {@code ./localoffer relevance --learn}: on the management port, and only
 * with the secret from the data folder.
 */
@ApplicationScoped
public class FeatureRoutes {

    private static final String PATH = "/q/localoffer/features";

    private final DirectorySearch search;
    private final CurrentLocalArea localArea;
    private final ManagementSecret secret;

    FeatureRoutes(DirectorySearch search, CurrentLocalArea localArea, ManagementSecret secret) {
        this.search = search;
        this.localArea = localArea;
        this.secret = secret;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get(PATH).handler(secret::require).blockingHandler(this::answer, false);
    }

    @ActivateRequestContext
    void answer(RoutingContext context) {
        try {
            LocalArea area = localArea.get();
            String question = context.request().getParam("q", "");
            List<CandidateFeatures> candidates = search.features(
                    new SearchParametersReader(Facets.of(area))
                            .read(Map.of("q", List.of(question)))
                            .parameters(),
                    area);
            context.response().putHeader("Content-Type", "application/json");
            context.end(json(candidates).toString());
        } catch (RuntimeException e) {
            Log.error("The features of a question were not found", e);
            ManagementProblem.answer(context, 503, "The search engine did not answer.");
        }
    }

    private static ObjectNode json(List<CandidateFeatures> candidates) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode names = json.putArray("features");
        Feature.labels().forEach(names::add);
        ArrayNode rows = json.putArray("candidates");
        for (CandidateFeatures candidate : candidates) {
            ArrayNode values = rows.addObject()
                    .put("reference", candidate.reference())
                    .put("excluded", candidate.excluded())
                    .putArray("values");
            DoubleStream.of(candidate.features().all()).forEach(values::add);
        }
        return json;
    }
}

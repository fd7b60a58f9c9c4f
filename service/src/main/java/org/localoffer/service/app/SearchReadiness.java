package org.localoffer.service.app;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import org.localoffer.service.search.index.SearchIndex;

/**
 * Up once the index has been complete; until then this copy gets no visitors. A search engine that becomes unavailable
 * later does not change it, since the database then answers searches.
 */
@Readiness
@ApplicationScoped
class SearchReadiness implements HealthCheck {

    private static final String NAME = "Search index";

    private final SearchIndex index;
    private volatile boolean wasComplete;

    SearchReadiness(SearchIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            wasComplete = wasComplete || index.isComplete();
            return HealthCheckResponse.named(NAME).status(wasComplete).build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData(
                            "reason",
                            String.valueOf(e.getMessage()).lines().findFirst().orElse(""))
                    .build();
        }
    }
}

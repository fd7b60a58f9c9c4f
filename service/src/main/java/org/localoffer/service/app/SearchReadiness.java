package org.localoffer.service.app;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import org.localoffer.service.search.index.IndexPreparation;
import org.localoffer.service.search.index.SearchIndex;

/**
 * Up once the index has been complete and has had every change that other builds asked for while no copy of this one ran;
 * until then this copy gets no visitors. A search engine that becomes unavailable later does not change it, since the
 * database then answers searches.
 */
@Readiness
@ApplicationScoped
class SearchReadiness implements HealthCheck {

    private static final String NAME = "Search index";

    private final SearchIndex index;
    private final IndexPreparation preparation;
    private volatile boolean wasComplete;

    SearchReadiness(SearchIndex index, IndexPreparation preparation) {
        this.index = index;
        this.preparation = preparation;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            wasComplete = wasComplete || (index.isComplete() && preparation.isUpToDate());
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

package org.localoffer.service.indexing;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once searches are answered in full; a copy that is still filling the index gets no visitors. */
@Readiness
@ApplicationScoped
class SearchReadiness implements HealthCheck {

    private static final String NAME = "Search index";

    private final SearchIndex index;

    SearchReadiness(SearchIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named(NAME).status(index.isComplete()).build();
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

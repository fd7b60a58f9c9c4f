package org.localoffer.service.app;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import org.localoffer.service.search.semantic.EmbeddingMatcher;

/** Down until this copy of the service has the embeddings it needs to match searches as well as other copies do. */
@Readiness
@ApplicationScoped
class EmbeddingReadiness implements HealthCheck {

    private final EmbeddingMatcher matcher;

    EmbeddingReadiness(EmbeddingMatcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Meanings")
                .status(matcher.haveLearnt())
                .build();
    }
}

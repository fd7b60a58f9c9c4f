package org.localoffer.service.app;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import org.localoffer.service.search.semantic.SentenceMeanings;

/** Down until this copy of the service reads questions as well as the others do. */
@Readiness
@ApplicationScoped
class MeaningReadiness implements HealthCheck {

    private final SentenceMeanings meanings;

    MeaningReadiness(SentenceMeanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Meanings")
                .status(meanings.haveLearnt())
                .build();
    }
}

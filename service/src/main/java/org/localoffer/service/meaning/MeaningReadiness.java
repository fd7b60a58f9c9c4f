package org.localoffer.service.meaning;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

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

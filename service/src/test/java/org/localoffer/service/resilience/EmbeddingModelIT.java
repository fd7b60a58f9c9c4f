package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.stack.PackagedPortal;

/** The language model works in the packaged portal, whose class loading differs from that of tests. */
@Tag("long") // Starts the portal twice, and computes embeddings for a minute on both processors unless a folder
// caches them
@ExtendWith(TestEnvironment.Shared.class)
class EmbeddingModelIT {

    private static final String NO_WORD_OF_IT = "they lost my referral and nobody answers the phone";

    private static List<String> help(PackagedPortal portal) {
        return portal.given()
                .queryParam("q", NO_WORD_OF_IT)
                .get("/api/v1/listings")
                .jsonPath()
                .getList("query.understood.help", String.class);
    }

    private static void awaitReady(PackagedPortal portal, Duration most) {
        Awaitility.await()
                .atMost(most)
                .until(() ->
                        portal.managementWithoutSecret().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void aPortalIsReadyOnceItComparesEmbeddingsAndSoonerTheNextTime(TestEnvironment environment) {
        assertThat(help(environment.portal())).as("by words alone").isNullOrEmpty();

        PackagedPortal portal = PackagedPortal.startWithMeanings(environment.stack());
        try {
            awaitReady(portal, Duration.ofMinutes(5));
            assertThat(help(portal)).containsExactly("complaints");

            portal.kill();
            portal.restart();
            awaitReady(portal, Duration.ofSeconds(20));
            assertThat(help(portal)).containsExactly("complaints");
        } finally {
            portal.close();
        }
    }
}

package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.stack.PackagedPortal;

/** The packaged portal while its database is down, and after it is killed during work. */
@ExtendWith(TestEnvironment.Shared.class)
class DatabaseAndCrashIT {

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    @SuppressWarnings("NullAway.Init")
    private static PackagedPortal portal;

    @BeforeAll
    static void enter(TestEnvironment shared) {
        environment = shared;
        portal = environment.portal();
        environment.awaitEngine();
    }

    @Test
    void withoutTheDatabaseSearchAnswersAndListingPagesSaySoWithPhoneNumbers() {
        environment.stack().command("stop postgres");
        try {
            portal.given().get("/").then().statusCode(200);
            portal.given()
                    .queryParam("q", "speech therapy")
                    .get("/api/v1/listings")
                    .then()
                    .statusCode(200)
                    .body("limited", is(false))
                    .body("total", greaterThan(0));
            portal.given()
                    .queryParam("q", "speech therapy")
                    .get("/search")
                    .then()
                    .statusCode(200);
            portal.given().get("/categories/leisure").then().statusCode(200);
            portal.given()
                    .get("/listings/autism-diagnostic-service")
                    .then()
                    .statusCode(503)
                    .body(containsString("999"));
            portal.given()
                    .get("/shortlist?listing=autism-diagnostic-service")
                    .then()
                    .statusCode(503)
                    .body(containsString("999"));
            portal.given().get("/shortlist").then().statusCode(200);
            portal.given()
                    .get("/api/v1/listings/autism-diagnostic-service")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json");
            portal.management().get("/q/health/ready").then().statusCode(503);
        } finally {
            environment.stack().command("start postgres");
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> portal.given()
                .get("/listings/autism-diagnostic-service")
                .then()
                .statusCode(200));
        portal.management().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void anImportCutShortByAKilledPortalGoesOnWhereItWasAndCountsEveryRowOnce() {
        String id =
                portal.askForImport(Clubs.csv(1500, number -> "Lemur club " + number), Clubs.mapping("lemur-clubs"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> rowsDone(portal.importProgress(id)) >= 200);
        environment.killPortalAndExpireHeartbeat();
        portal.restart();

        assertThat(rowsDone(portal.importProgress(id))).isBetween(200, 1499);
        assertThat(portal.awaitImport(id))
                .containsEntry("state", "done")
                .containsEntry("added", 1500)
                .containsEntry("same", 0)
                .containsEntry("refused", 0);
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> portal.given()
                .queryParam("q", "lemur")
                .get("/api/v1/listings")
                .then()
                .body("total", is(1500)));
    }

    private static int rowsDone(Map<String, Object> progress) {
        return ((Number) progress.getOrDefault("rows_done", 0)).intValue();
    }
}

package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;

import io.restassured.RestAssured;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index is rebuilt beside the one that families search, and the portal is killed meanwhile. The tests run in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(TestEnvironment.Shared.class)
class IndexRebuildIT {

    private static final String MAPPING = Clubs.mapping("rebuild-clubs");
    private static final int CLUBS = 1500;

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    private static long all;

    @BeforeAll
    static void fill(TestEnvironment shared) {
        environment = shared;
        environment.awaitEngine();
        long before = total();
        String csv = Clubs.csv(CLUBS, number -> "Quokka club " + number);
        assertThat(environment.portal().awaitImport(environment.portal().askForImport(csv, MAPPING)))
                .containsEntry("state", "done");
        all = before + CLUBS;
        await().until(() -> total() == all);
    }

    @Test
    @Order(1)
    void aRebuildWhosePortalIsKilledIsTidiedAtTheNextStart() {
        List<String> before = indexes();
        askForRebuild();
        await().until(() -> indexes().size() > before.size());

        environment.killPortalAndExpireHeartbeat();
        environment.portal().restart();

        await().until(() -> indexes().equals(before));
        environment.awaitEngine();
        assertThat(total()).isEqualTo(all);
    }

    @Test
    @Order(2)
    void familiesSearchAsBeforeWhileTheIndexIsRebuilt() {
        List<String> before = indexes();
        askForRebuild();

        await().until(() -> {
            assertThat(total()).isEqualTo(all);
            List<String> now = indexes();
            return now.size() == before.size() && !now.equals(before);
        });
        assertThat(total()).isEqualTo(all);
    }

    private static void askForRebuild() {
        environment
                .portal()
                .management()
                .post("/q/localoffer/index/rebuild")
                .then()
                .statusCode(202);
        environment
                .portal()
                .managementWithoutSecret()
                .post("/q/localoffer/index/rebuild")
                .then()
                .statusCode(401);
    }

    /** Of listings, in the order of their names. */
    private static List<String> indexes() {
        return RestAssured.given()
                .queryParam("format", "json")
                .queryParam("h", "index")
                .queryParam("s", "index")
                .get(environment.stack().engineUrl() + "/_cat/indices/listing-*")
                .jsonPath()
                .getList("index");
    }

    private static long total() {
        return environment
                .portal()
                .given()
                .get("/api/v1/listings")
                .then()
                .statusCode(200)
                .body("limited", is(false))
                .extract()
                .jsonPath()
                .getLong("total");
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50));
    }
}

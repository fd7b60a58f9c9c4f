package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.restassured.RestAssured;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.stack.PackagedPortal;

/** The packaged portal while its engine is killed, down at the start, and emptied. The tests run in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(TestEnvironment.Shared.class)
class EngineOutageIT {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    @SuppressWarnings("NullAway.Init")
    private static PackagedPortal portal;

    @BeforeAll
    static void startWithoutEngine(TestEnvironment shared) {
        environment = shared;
        portal = environment.portal();
        environment.restartEmptyWithoutEngine();
    }

    @Test
    @Order(1)
    void startsWithoutTheEngineAndAnswersFromTheDatabase() {
        portal.given()
                .queryParam("q", "speech therapy")
                .get("/api/v1/listings")
                .then()
                .statusCode(200)
                .body("limited", is(true))
                .body("results[0].reference", is("P34"));
        portal.given()
                .queryParam("q", "speech therapy")
                .queryParam("per_page", 3)
                .queryParam("page", 2)
                .queryParam("postcode", "Atlantis")
                .get("/api/v1/listings")
                .then()
                .statusCode(200)
                .body("limited", is(true))
                .body("per_page", is(3))
                .body("results", hasSize(3));
        portal.given().queryParam("q", "speech therapy").get("/search").then().statusCode(200);
        portal.given().get("/categories/leisure").then().statusCode(200);
        portal.given()
                .queryParam("q", "short breaks")
                .get("/suggest")
                .then()
                .statusCode(200)
                .body("suggestions.kind", allOf(hasItems("concept", "guide"), not(hasItem("listing"))));
    }

    @Test
    @Order(2)
    void buildsTheIndexWhenTheEngineComes() {
        environment.stack().command("start opensearch");
        awaitFullAnswers();
        portal.given().get("/api/v1/listings").then().body("total", is(114));
        RestAssured.get(environment.stack().engineUrl() + "/_cluster/health/listing-*,guide-*")
                .then()
                .body("status", is("green"))
                .body("unassigned_shards", is(0));
    }

    @Test
    @Order(3)
    void tenListingsChangedWhileTheEngineIsDeadAreFoundWithinAMinuteOfItsReturn() {
        importClubs(number -> "Oldname club " + number, 10);
        await(() -> assertThat(portal.found("oldname")).hasSize(10));

        environment.stack().command("kill opensearch");
        try {
            importClubs(number -> "Zebrafish club " + number, 10);
            portal.given()
                    .get("/listings/oldname-club-1")
                    .then()
                    .statusCode(200)
                    .body(containsString("Zebrafish club 1"));
        } finally {
            environment.stack().command("start opensearch");
        }
        await(() -> assertThat(portal.found("zebrafish"))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> "Zebrafish club " + number)
                        .toList()));
        assertThat(portal.found("oldname")).isEmpty();
    }

    @Test
    @Order(4)
    void aListingChangedTwentyTimesDuringIndexingIsFoundInItsLastState() {
        String bulk = portal.askForImport(
                Clubs.csv(2000, number -> number <= 10 ? "Zebrafish club " + number : "Bulk club " + number),
                Clubs.MAPPING);
        List<String> changes = IntStream.rangeClosed(1, 20)
                .mapToObj(change ->
                        portal.askForImport("number,name\n5000,Marmoset club state " + change + "\n", Clubs.MAPPING))
                .toList();
        changes.forEach(change -> assertThat(portal.awaitImport(change)).containsEntry("state", "done"));
        // Jobs of one source may run in any order, so the last request need not be the last to run; another import
        // settles the final state.
        portal.awaitImport(portal.askForImport("number,name\n5000,Marmoset club final\n", Clubs.MAPPING));
        assertThat(portal.awaitImport(bulk)).containsEntry("state", "done").containsEntry("added", 1990);

        await(() -> assertThat(portal.found("marmoset")).containsExactly("Marmoset club final"));
    }

    @Test
    @Order(5)
    void anEmptiedEngineIsFilledAgain() {
        long all = 114 + 2000 + 1;
        await(() -> assertThat(total()).isEqualTo(all));
        RestAssured.delete(environment.stack().engineUrl() + "/listing-*,guide-*")
                .then()
                .statusCode(200);
        portal.given().get("/api/v1/listings").then().statusCode(200).body("limited", is(true));

        awaitFullAnswers();
        assertThat(total()).isEqualTo(all);
    }

    private static void importClubs(IntFunction<String> name, int count) {
        assertThat(portal.awaitImport(portal.askForImport(Clubs.csv(count, name), Clubs.MAPPING)))
                .containsEntry("state", "done")
                .containsEntry("refused", 0);
    }

    private static long total() {
        return portal.given().get("/api/v1/listings").jsonPath().getLong("total");
    }

    private static void awaitFullAnswers() {
        await(() -> portal.given().get("/api/v1/listings").then().body("limited", is(false)));
    }

    private static void await(ThrowingRunnable assertion) {
        Awaitility.await().atMost(A_MINUTE).pollInterval(Duration.ofMillis(250)).untilAsserted(assertion);
    }
}

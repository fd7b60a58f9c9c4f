package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer publishes while the engine is down. */
@ExtendWith(House.Shared.class)
class LoopOutageIT {

    private static final String LISTING = "autism-diagnostic-service";

    @SuppressWarnings("NullAway.Init")
    private static House house;

    @BeforeAll
    static void enter(House shared) {
        house = shared;
    }

    @Test
    void anEditApprovedWhileTheEngineIsDeadIsOnItsPageAtOnceAndFoundAfterTheEnginesReturn() {
        house.stack().command("kill opensearch");
        try {
            house.staff().approve(house.staff().sendEdit(LISTING, "Wallaby diagnosis"));
            assertOnItsPage("Wallaby diagnosis");
        } finally {
            house.stack().command("start opensearch");
        }
        awaitFound("wallaby", "Wallaby diagnosis");
    }

    @Test
    void anEditWhosePortalIsKilledBeforeItWasIndexedIsFoundAfterTheRestart() {
        house.stack().command("kill opensearch");
        try {
            house.staff().approve(house.staff().sendEdit(LISTING, "Dugong diagnosis"));
            house.killPortalAWhileAgo();
        } finally {
            house.stack().command("start opensearch");
        }
        house.portal().restart();
        assertOnItsPage("Dugong diagnosis");
        awaitFound("dugong", "Dugong diagnosis");
    }

    private static void assertOnItsPage(String name) {
        house.portal()
                .given()
                .get("/listings/" + LISTING)
                .then()
                .statusCode(200)
                .body(containsString(name));
    }

    private static void awaitFound(String word, String name) {
        house.awaitEngine();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(() -> assertThat(house.portal().found(word)).containsExactly(name));
    }
}

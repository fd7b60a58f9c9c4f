package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer publishes while the engine is down. */
@ExtendWith(TestEnvironment.Shared.class)
class LoopOutageIT {

    private static final String LISTING = "autism-diagnostic-service";

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    @BeforeAll
    static void enter(TestEnvironment shared) {
        environment = shared;
    }

    @Test
    void anEditApprovedWhileTheEngineIsDeadIsOnItsPageAtOnceAndFoundAfterTheEnginesReturn() {
        environment.stack().command("kill opensearch");
        try {
            environment.staff().approve(environment.staff().sendEdit(LISTING, "Wallaby diagnosis"));
            assertOnItsPage("Wallaby diagnosis");
        } finally {
            environment.stack().command("start opensearch");
        }
        awaitFound("wallaby", "Wallaby diagnosis");
    }

    @Test
    void anEditWhosePortalIsKilledBeforeItWasIndexedIsFoundAfterTheRestart() {
        environment.stack().command("kill opensearch");
        try {
            environment.staff().approve(environment.staff().sendEdit(LISTING, "Dugong diagnosis"));
            environment.killPortalAndExpireHeartbeat();
        } finally {
            environment.stack().command("start opensearch");
        }
        environment.portal().restart();
        assertOnItsPage("Dugong diagnosis");
        awaitFound("dugong", "Dugong diagnosis");
    }

    private static void assertOnItsPage(String name) {
        environment
                .portal()
                .given()
                .get("/listings/" + LISTING)
                .then()
                .statusCode(200)
                .body(containsString(name));
    }

    private static void awaitFound(String word, String name) {
        environment.awaitEngine();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(250))
                .untilAsserted(
                        () -> assertThat(environment.portal().found(word)).containsExactly(name));
    }
}

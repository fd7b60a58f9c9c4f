package org.localoffer.service.stack;

import static org.hamcrest.Matchers.is;

import java.time.Duration;

import io.restassured.RestAssured;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Waits until the engine answers searches; the index is built after the portal is up. */
public class DirectoryIndexed implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> RestAssured.get("/api/v1/listings").then().body("limited", is(false)));
    }
}

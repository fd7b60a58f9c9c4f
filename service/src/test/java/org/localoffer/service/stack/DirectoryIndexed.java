package org.localoffer.service.stack;

import static org.hamcrest.Matchers.is;

import java.time.Duration;

import io.restassured.RestAssured;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Waits, once for each class, until the engine answers searches; the index is built after the portal is up. */
public class DirectoryIndexed implements BeforeEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(DirectoryIndexed.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        // Not before all: only in a test is RestAssured told the portal's port.
        ExtensionContext ofTheClass = context.getParent().orElse(context);
        ofTheClass.getStore(HERE).computeIfAbsent("indexed", key -> awaitIndex(), Boolean.class);
    }

    private static Boolean awaitIndex() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> RestAssured.get("/api/v1/listings").then().body("limited", is(false)));
        return true;
    }
}

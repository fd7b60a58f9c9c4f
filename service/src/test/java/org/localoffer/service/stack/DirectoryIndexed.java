package org.localoffer.service.stack;

import static org.hamcrest.Matchers.is;

import java.time.Duration;

import jakarta.enterprise.inject.spi.CDI;

import io.restassured.RestAssured;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.localoffer.service.privacy.ExamplesOfOnePersonLearnt;
import org.localoffer.service.search.semantic.EmbeddingMatcher;

/** Waits, once for each class, until the engine answers searches and questions are read by their meaning, too. */
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
        // On an empty folder of meanings it takes a minute and a half of both processors, which other tests want, too.
        Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .until(() -> CDI.current().select(EmbeddingMatcher.class).get().haveLearnt()
                        && ExamplesOfOnePersonLearnt.areLearnt());
        return true;
    }
}

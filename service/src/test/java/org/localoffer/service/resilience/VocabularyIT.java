package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;

/**
 * The portal is killed with SIGKILL between a change of the vocabulary, its publication and the tagging of the
 * directory.
 */
@ExtendWith(TestEnvironment.Shared.class)
class VocabularyIT {

    private static final String BED = "/editor/vocabulary/bed-wetting";
    private static final String CHANGES = "/editor/vocabulary/changes";

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    @BeforeAll
    static void enter(TestEnvironment shared) {
        environment = shared;
    }

    @Test
    void aDraftSurvivesAndWhatWasPublishedIsTagged() {
        String drafted = Family.unique("zoomies").substring(0, 16);
        String word = Family.unique("zoomies").substring(0, 16);
        HtmlForm concept = HtmlForm.on(page(BED), BED);
        send(concept.with("words", concept.value("words") + "\n" + drafted));
        environment.killPortalAndExpireHeartbeat();
        environment.portal().restart();

        assertThat(page(BED)).contains(drafted, "Not published yet.");
        // No listing has this concept until the directory is tagged again.
        send(HtmlForm.on(page("/editor/vocabulary/new"), "/new")
                .with("label", "Zoomies " + word)
                .with("words", word + "\nmediation"));
        send(HtmlForm.on(page(CHANGES), "/publish"));
        environment.killPortalAndExpireHeartbeat();
        environment.portal().restart();

        assertThat(environment.database().number("select count(*) from vocabulary_change"))
                .isZero();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> found(word) > 0);
    }

    private static String page(String path) {
        return environment
                .staff()
                .as("editor")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void send(HtmlForm form) {
        form.send(environment.staff().as("editor")).then().statusCode(303);
    }

    private static int found(String word) {
        return environment
                .portal()
                .given()
                .queryParam("q", word)
                .get("/api/v1/listings")
                .path("total");
    }
}

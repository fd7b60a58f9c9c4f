package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import io.restassured.response.Response;

import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** Sends messages for a journey, and removes them from the officers' desk afterwards. */
final class JourneyMessages {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private JourneyMessages() {}

    /** Sends a message with those words from any public form, and returns its reference. */
    static String send(Visit visit, String words) {
        visit.page().locator("#words").fill(words);
        visit.button("Send").click();
        return reference(visit);
    }

    /** The reference on the confirmation page. */
    static String reference(Visit visit) {
        assertThat(visit.heading()).hasText("We have your message");
        String reference = visit.page().locator(".lo-panel strong").innerText().strip();
        assertThat(reference).isNotEmpty();
        return reference;
    }

    /** Refuses a message that is still on the officers' desk, so that other tests do not count it. */
    static void refuse(String reference) {
        Response page = Staff.as("editor").get("/editor/messages/" + reference);
        List<String> versions = PublicPage.all(VERSION, page.asString());
        if (!versions.isEmpty()) {
            Staff.send(
                    "editor",
                    "/editor/messages/" + reference + "/refuse",
                    "version",
                    versions.getFirst(),
                    "reason",
                    "not-about-this");
        }
    }
}

package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import io.restassured.response.Response;

import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** Messages that a journey sends, and how they go from the officers' desk again. */
final class Told {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private Told() {}

    /** Writes that and sends it, from any form for the public; gives the reference. */
    static String send(Visit visit, String words) {
        visit.page().locator("#words").fill(words);
        visit.button("Send").click();
        return reference(visit);
    }

    /** The reference on the page that says thank you. */
    static String reference(Visit visit) {
        assertThat(visit.heading()).hasText("We have your message");
        String reference = visit.page().locator(".lo-panel strong").innerText().strip();
        assertThat(reference).isNotEmpty();
        return reference;
    }

    /** Refuses a message that is still on the officers' desk, so that nobody else's test counts it. */
    static void putAway(String reference) {
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

package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/**
 * A message with words of harm does not wait in a queue: only the safeguarding role reads it, and its public page does
 * not show this.
 */
@PortalTest
class SafeguardingJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String HARM = "I am scared that he will hit her again tonight.";

    private final List<String> told = new ArrayList<>();

    @AfterEach
    void removeMessages() {
        told.forEach(JourneyMessages::refuse);
    }

    @Test
    void handsAMessageOver() {
        String reference = tells();
        try (StaffVisit officer = BROWSING.onALaptopAs("editor")) {
            officer.open("/editor/messages/" + reference, 404);
        }
        try (StaffVisit guardian = BROWSING.onAPhoneAs("safeguarding")) {
            opensTheMessage(guardian, reference);
            assertThat(guardian.page().locator(".lo-private mark").first()).isVisible();
            guardian.summary("Record that you have handed it over").click();
            guardian.page().getByLabel("Handed over to").fill("Children’s social care, duty team");
            guardian.page().getByLabel("How").fill("by phone");
            guardian.button("Record it, and close the message").click();

            assertThat(guardian.notice()).containsText("The message is closed. It will never be published.");
            guardian.open("/feedback/" + reference);
            assertThat(guardian.page().locator("main")).containsText("It is not published.");
            assertThat(guardian.page().locator("main")).not().containsText("harm");
        }
    }

    @Test
    void givesAHarmlessMessageToTheOfficers() {
        String reference = tells();
        try (StaffVisit guardian = BROWSING.onALaptopAs("safeguarding")) {
            opensTheMessage(guardian, reference);
            guardian.button("Give it to the officers").click();
            assertThat(guardian.notice()).containsText("The message is back with those who deal with it.");
        }
        try (StaffVisit officer = BROWSING.onALaptopAs("editor")) {
            officer.open("/editor/messages/" + reference);
            assertThat(officer.page().locator(".lo-private")).containsText("I am scared");
        }
    }

    private String tells() {
        try (Visit family = BROWSING.onAPhone()) {
            family.open("/feedback");
            String reference = JourneyMessages.send(family, HARM);
            told.add(reference);
            // The state is that of any waiting message, so that another person with the phone learns nothing.
            assertThat(family.page().locator("[aria-current=step]")).containsText("We have it");
            return reference;
        }
    }

    private static void opensTheMessage(StaffVisit guardian, String reference) {
        assertThat(guardian.heading()).hasText("Possible harm");
        // The newest message is on the last page.
        while (guardian.page().locator("main").getByText(reference).count() == 0) {
            guardian.link("Next page").click();
        }
        guardian.link(reference).click();
        assertThat(guardian.heading()).containsText(reference);
        assertThat(guardian.page().locator(".lo-private")).containsText("I am scared");
    }
}

package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Staff;
import org.localoffer.service.http.staff.TypedMonth;

/** The purpose of the portal: one gap, from a search that finds nothing to an answer that everybody can read. */
@PortalTest
class GapJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final Path WALK = Path.of("target", "journey-walk.txt");

    private static final String SEARCHED = "hydrotherapy and physiotherapy for my 7 year old in southend";
    private static final String SAID = "Nobody near us has a warm pool where a physiotherapist could work with my son.";
    private static final String ANSWER =
            "There is no warm pool. We have asked the hospital to open its own one evening" + " a week for families.";

    private String reference = "";

    @Test
    void oneGapFromSearchToPublishedAnswer() {
        Walk walk = new Walk();
        walk.part("Parent, on a phone: search, tell us what is missing", this::parentTells);
        walk.part("Officer: read, complete, approve and send on", this::officerSendsOn);
        searchIsCounted();
        walk.part("Commissioner: find the gap, answer it", this::commissionerAnswers);
        walk.part("Officer: read the answer, publish", this::officerPublishes);
        walk.part("Parent: see what became of it", this::parentReads);
        walk.write(WALK);
    }

    private void parentTells(Walk.Part parent) {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/");
            parent.type(visit.field("What do you need help with?"), SEARCHED);
            parent.press(visit.button("Search"));
            parent.press(visit.page().locator(".lo-missing a"));
            assertThat(visit.field("For what age? (optional)")).hasValue("5-11");
            parent.type(visit.field("What could you not find?"), SAID);
            parent.press(visit.button("Send"));
            reference = JourneyMessages.reference(visit);
        }
    }

    private void officerSendsOn(Walk.Part officer) {
        try (StaffVisit visit = BROWSING.onALaptopAs("editor")) {
            officer.also(1, 2);
            officer.press(visit.turn("Messages"));
            officer.type(visit.field("Search"), reference);
            officer.press(visit.button("Show messages"));
            officer.press(visit.page().locator(".lo-messages tbody a"));
            assertThat(visit.page().locator(".lo-private")).containsText(SAID);
            assertThat(visit.field("Kind of help")).hasValue("physiotherapy");
            // The parent does not tell a need: the one read from the text is a guess.
            officer.choose(visit.field("Need"), "Not known");
            officer.press(visit.button("Approve and send on"));
            assertThat(visit.notice()).containsText("The public copy is approved");
        }
    }

    /**
     * Earlier tests leave messages of their own, so the page is changed without counting it as a step of the journey.
     */
    private static void toTheLastPage(StaffVisit visit) {
        while (visit.page().locator("a[rel=next]").count() > 0) {
            visit.page().locator("a[rel=next]").click();
        }
    }

    /** Searches are recorded in batches, a moment later. Until the search is, the message alone makes no gap. */
    private void searchIsCounted() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Staff.as("commissioner")
                .get("/commissioner/messages/" + reference)
                .then()
                .statusCode(200)
                .body(containsString("Part of a gap")));
    }

    private void commissionerAnswers(Walk.Part commissioner) {
        try (StaffVisit visit = BROWSING.onALaptopAs("commissioner")) {
            Page page = visit.page();
            commissioner.also(1, 2);
            commissioner.press(page.locator("main a[href$='/lists/to-acknowledge']"));
            toTheLastPage(visit);
            commissioner.press(visit.decision(SAID).getByRole(AriaRole.LINK));
            commissioner.press(page.locator(".lo-fact")
                    .filter(new Locator.FilterOptions().setHasText("Part of a gap"))
                    .getByRole(AriaRole.LINK));
            assertThat(page.locator("main")).containsText(SAID);
            commissioner.press(visit.link("Answer this gap").first());
            commissioner.type(visit.field("Your answer"), ANSWER);
            commissioner.type(visit.field("What happens next (optional)"), "Open the pool one evening a week");
            commissioner.type(
                    visit.field("By when (optional)"),
                    TypedMonth.shown(England.day(TestClock.now()).plusYears(1)));
            commissioner.press(visit.button("Send to an officer"));
            assertThat(visit.notice()).containsText("Your answer is sent.");
        }
    }

    private void officerPublishes(Walk.Part officer) {
        try (StaffVisit visit = BROWSING.onALaptopAs("editor")) {
            officer.also(1, 2);
            officer.press(visit.turn("Answers"));
            toTheLastPage(visit);
            officer.press(visit.page().locator(".lo-decision a").last());
            assertThat(visit.page().locator(".lo-public")).containsText(ANSWER);
            officer.press(visit.button("Approve and publish"));
            assertThat(visit.notice()).containsText("The answer is published.");
        }
    }

    private void parentReads(Walk.Part parent) {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/feedback/" + reference);
            parent.press(visit.link("Read the answer"));
            assertThat(visit.page()).hasURL(Pattern.compile("/you-said-we-did/[0-9]+"));
            assertThat(visit.page().locator(".lo-answer__said")).containsText(SAID);
            assertThat(visit.page().locator(".lo-answer__did")).containsText(ANSWER);
        }
    }
}

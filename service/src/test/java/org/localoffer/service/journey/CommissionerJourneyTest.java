package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.staff.MessageSummary;
import org.localoffer.service.http.staff.TypedMonth;

/** A comment reaches the body that pays, and its answer reaches the family. */
@PortalTest
class CommissionerJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String SAID = "The juniper club was full every holiday, so my daughter never got in.";
    private static final String NEXT_YEAR =
            TypedMonth.shown(England.day(TestClock.now()).plusYears(1));

    /** Earlier tests leave comments and answers of their own. */
    private static final String LAST_PAGE = "?page=9999";

    private static final String WORDY = "Capacity is under review.";
    private static final String ANSWER = "You are right. From Easter there will be ten more places.";

    @Inject
    JuniperClub club;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Listing listing;

    @BeforeEach
    void publish() {
        listing = club.publish();
    }

    @AfterEach
    void retire() {
        club.retire(listing);
    }

    @Test
    void answersACommentAndTheFamilyReadsIt() {
        String reference = tells();
        try (StaffVisit officer = BROWSING.onALaptopAs("editor");
                StaffVisit commissioner = BROWSING.onALaptopAs("joint-commissioner")) {
            sendsOn(officer, reference);
            answers(commissioner);
            returns(officer);
            answersAgain(commissioner);
            publishes(officer);

            commissioner.open("/commissioner/lists/answers");
            commissioner.decision(ANSWER).getByRole(AriaRole.LINK).click();
            commissioner.button("What was promised is done").click();
            assertThat(commissioner.notice()).containsText("you have done what it promised");
        }
        try (Visit family = BROWSING.onAPhone()) {
            reads(family, reference);
        }
    }

    private String tells() {
        try (Visit family = BROWSING.onAPhone()) {
            family.open("/listings/" + listing.slug() + "/feedback?kind=how-was-it");
            return JourneyMessages.send(family, SAID);
        }
    }

    private static void sendsOn(StaffVisit officer, String reference) {
        officer.open("/editor/messages/" + reference);
        officer.field("Age").selectOption("5-11");
        officer.button("Approve and send on").click();
        assertThat(officer.notice()).containsText("The public copy is approved");
    }

    private static void answers(StaffVisit commissioner) {
        Page page = commissioner.page();
        commissioner.open("/commissioner/lists/to-acknowledge" + LAST_PAGE);
        commissioner.decision(SAID).getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".lo-said--main")).containsText(SAID);
        // It is about one club, so it is not a signal of a gap.
        assertThat(page.getByText("Part of a gap")).hasCount(0);
        commissioner.button("Say that you have read it").click();
        assertThat(commissioner.notice()).containsText("you have read it");

        commissioner.link("Answer this comment").click();
        commissioner.button("Send to an officer").click();
        commissioner.answers(400);
        commissioner.link("Say what you did or will do, or why you cannot").click();
        assertThat(commissioner.field("Your answer")).isFocused();
        commissioner.field("Your answer").fill(WORDY);
        commissioner.button("Send to an officer").click();
        assertThat(commissioner.notice()).containsText("Your answer is sent.");
    }

    private static void returns(StaffVisit officer) {
        opensTheAnswer(officer, WORDY);
        officer.field("What needs to change").fill("Say it in plain words.");
        officer.button("Send it back with this reason").click();
        assertThat(officer.notice()).containsText("It has been sent back with your reason.");
    }

    private static void answersAgain(StaffVisit commissioner) {
        commissioner.open("/commissioner/lists/returned" + LAST_PAGE);
        commissioner.link(WORDY).click();
        assertThat(commissioner.page().locator(".lo-reason")).containsText("Say it in plain words.");
        assertThat(commissioner.field("Your answer")).hasValue(WORDY);
        commissioner.field("Your answer").fill(ANSWER);
        commissioner.field("What happens next (optional)").fill("Ten more places at the club");
        commissioner.field("By when (optional)").fill(NEXT_YEAR);
        commissioner.button("Send to an officer again").click();
        assertThat(commissioner.notice()).containsText("Your answer is sent.");
    }

    private static void publishes(StaffVisit officer) {
        opensTheAnswer(officer, ANSWER);
        officer.button("Approve and publish").click();
        assertThat(officer.notice()).containsText("The answer is published.");
    }

    private static void opensTheAnswer(StaffVisit officer, String words) {
        officer.open("/editor/answers" + LAST_PAGE);
        officer.decision(MessageSummary.firstWords(SAID))
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(officer.page().locator(".lo-public")).containsText(words);
    }

    private static void reads(Visit family, String reference) {
        Page page = family.page();
        family.open("/feedback/" + reference);
        assertThat(page.locator("[aria-current=step]")).containsText("The answer is published");
        family.link("Read the answer").click();
        assertThat(page).hasURL(Pattern.compile("/you-said-we-did/[0-9]+"));
        assertThat(page.locator(".lo-answer__said")).containsText(SAID);
        assertThat(page.locator(".lo-answer__did")).containsText(ANSWER);
        assertThat(page.locator(".lo-answer__did")).containsText(NEXT_YEAR);
        assertThat(family.overflow()).isZero();

        family.open("/you-said-we-did");
        assertThat(page.locator(".lo-answer").first()).containsText(ANSWER);
        prints(family);
    }

    /** Both halves of an answer are printed in black on white, and controls are not printed. */
    private static void prints(Visit visit) {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".lo-nav")).isHidden();
        assertThat(page.locator(".govuk-pagination")).isHidden();
        assertThat(page.getByText("Tell us what’s missing").locator("visible=true"))
                .hasCount(0);
        Locator answer = page.locator(".lo-answer").first();
        assertThat(answer.locator(".lo-answer__said")).isVisible();
        assertThat(answer.locator(".lo-answer__did")).isVisible();
        assertThat(page.locator(".lo-counts")).isVisible();
        assertThat(visit.overflow()).isZero();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}

package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.PublicPage;

/** An officer decides what becomes public, seeing what changes, with texts that name nobody. */
@PortalTest
class OfficerJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String NEW_PHONE = "01632 960778";

    @Inject
    JuniperClub club;

    private final List<String> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Listing listing;

    @BeforeEach
    void publish() {
        listing = club.publish();
    }

    @AfterEach
    void retire() {
        told.forEach(JourneyMessages::refuse);
        club.retire(listing);
    }

    @Test
    void approvesAnEditByItsDifferences() {
        try (StaffVisit provider = BROWSING.onALaptopAs("provider");
                StaffVisit officer = BROWSING.onAPhoneAs("editor")) {
            JuniperClub.sendPhone(provider, NEW_PHONE);

            opensTheEdit(officer);
            assertThat(officer.page().locator(".lo-difference del").first()).isVisible();
            assertThat(officer.page().locator(".lo-difference")).containsText("960778");
            assertThat(officer.overflow()).isZero();
            officer.button("Approve and publish").click();

            assertThat(officer.notice()).containsText("The changes are published.");
            assertThat(PublicPage.good("/listings/" + listing.slug()).html())
                    .contains(NEW_PHONE)
                    .doesNotContain(JuniperClub.PHONE);
        }
    }

    @Test
    void returnsAnEditWithAReason() {
        try (StaffVisit provider = BROWSING.onALaptopAs("provider");
                StaffVisit officer = BROWSING.onALaptopAs("editor")) {
            JuniperClub.sendPhone(provider, NEW_PHONE);

            opensTheEdit(officer);
            officer.button("Send it back with this reason").click();
            officer.answers(400);
            officer.link("Say what needs to change").click();
            assertThat(officer.field("What needs to change")).isFocused();
            officer.field("What needs to change").fill("Nobody answers that number.");
            officer.button("Send it back with this reason").click();
            assertThat(officer.notice()).containsText("It has been sent back with your reason.");

            provider.open("/provider");
            assertThat(JuniperClub.among(provider)).containsText("Nobody answers that number.");
            JuniperClub.change(provider);
            assertThat(provider.page().locator(".lo-reason")).containsText("Nobody answers that number.");
            assertThat(provider.field("Contact 1: phone (optional)")).hasValue(NEW_PHONE);
        }
    }

    private static void opensTheEdit(StaffVisit officer) {
        officer.turn("Edits").click();
        officer.link(JuniperClub.NAME).click();
        assertThat(officer.heading()).hasText("Change to " + JuniperClub.NAME);
    }

    @Test
    void makesAPublicCopyBesideTheOriginal() {
        String reference = tells("Mrs Zephrin Quillow was kind to us. Ring me on 07700 900418.");
        try (StaffVisit officer = BROWSING.onALaptopAs("editor")) {
            Page page = officer.page();
            opensTheMessage(officer, reference);
            assertThat(page.locator(".lo-private")).containsText("07700 900418");
            double privateTop = page.locator(".lo-private").boundingBox().y;
            double publicTop = page.locator(".lo-public").boundingBox().y;
            assertThat(privateTop).as("side by side").isEqualTo(publicTop);
            assertThat(officer.field("Public copy")).not().hasValue("");

            officer.field("Public copy").fill("She was kind to us. Ring me on 07700 900418.");
            officer.button("Approve and send on").click();
            officer.answers(400);
            assertThat(page.locator(".govuk-error-summary")).isFocused();
            assertThat(officer.field("Public copy")).hasValue("She was kind to us. Ring me on 07700 900418.");
            officer.field("Public copy").fill("The person at the desk was kind to us.");
            officer.field("Kind of help").selectOption("clubs-and-leisure");
            officer.field("Age").selectOption("5-11");
            officer.button("Approve and send on").click();

            assertThat(officer.notice()).containsText("The public copy is approved");
            officer.open("/feedback/" + reference);
            assertThat(page.locator("main")).containsText("It is with the people who answer for it.");
            assertThat(page.locator("main")).not().containsText("Quillow");
        }
    }

    /** Without a mouse: the focus is where typing begins, Tab leads on, and Enter saves. */
    @Test
    void recordsAPhoneCallByKeyboardAlone() {
        try (StaffVisit officer = BROWSING.onALaptopAs("editor")) {
            Page page = officer.page();
            officer.open("/editor/messages/new");
            assertThat(page.locator("#words")).isFocused();
            page.keyboard().type("The swimming club has no places for her.");
            page.keyboard().press("Tab");
            assertThat(page.locator("#kind")).isFocused();
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("#kind")).hasValue("how-was-it");
            page.keyboard().press("Tab");
            page.keyboard().type(listing.slug());
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#sender")).hasValue("parent");
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Enter");

            assertThat(officer.heading()).hasText("Message recorded");
            told.add(page.locator(".lo-panel strong").innerText().strip());
            officer.link("Read it and decide").click();
            assertThat(page.locator("main")).containsText("From: a parent or carer");
            assertThat(page.locator("main")).containsText("How it came: phone");
        }
    }

    @Test
    void refusesAMessage() {
        String reference = tells("Buy cheap watches.");
        try (StaffVisit officer = BROWSING.onAPhoneAs("editor")) {
            opensTheMessage(officer, reference);
            officer.summary("Do not publish it").click();
            officer.button("Do not publish it").click();
            officer.answers(400);
            officer.link("Choose why it is not published").click();
            officer.field("It is not about help for children and young people with SEND")
                    .check();
            assertThat(officer.overflow()).isZero();
            officer.button("Do not publish it").click();

            assertThat(officer.notice()).containsText("The message will not be published.");
            officer.open("/feedback/" + reference);
            assertThat(officer.page().locator("main")).containsText("We have read it and do not publish it");
        }
    }

    @Test
    void aMessageDecidedBySomebodyElseIsReportedAsAConflict() {
        String reference = tells("The club was good for her.");
        try (StaffVisit first = BROWSING.onALaptopAs("editor");
                StaffVisit second = BROWSING.onALaptopAs("other-editor")) {
            opensTheMessage(first, reference);
            opensTheMessage(second, reference);
            second.summary("Do not publish it").click();
            second.field("It says nothing that can be read").check();
            second.button("Do not publish it").click();
            assertThat(second.notice()).containsText("The message will not be published.");

            first.button("Approve and send on").click();

            first.answers(409);
            assertThat(first.heading()).hasText("This changed while you were looking at it");
            first.link("Look at it again").click();
            first.answers(200);
            assertThat(first.page().locator("main")).containsText("It says nothing that can be read");
        }
    }

    @Test
    void anEditDecidedBySomebodyElseIsReportedAsAConflict() {
        try (StaffVisit provider = BROWSING.onALaptopAs("provider");
                StaffVisit first = BROWSING.onALaptopAs("editor");
                StaffVisit second = BROWSING.onALaptopAs("other-editor")) {
            JuniperClub.sendPhone(provider, NEW_PHONE);
            opensTheEdit(first);
            opensTheEdit(second);
            second.field("What needs to change").fill("Nobody answers that number.");
            second.button("Send it back with this reason").click();
            assertThat(second.notice()).containsText("It has been sent back with your reason.");

            first.button("Approve and publish").click();

            first.answers(409);
            assertThat(first.heading()).hasText("This changed while you were looking at it");
            first.link("Look at it again").click();
            first.answers(200);
            assertThat(first.page().locator(".lo-decided")).containsText("Returned on");
        }
    }

    private String tells(String words) {
        try (Visit family = BROWSING.onAPhone()) {
            family.open("/listings/" + listing.slug() + "/feedback?kind=how-was-it");
            String reference = JourneyMessages.send(family, words);
            told.add(reference);
            return reference;
        }
    }

    private static void opensTheMessage(StaffVisit officer, String reference) {
        officer.turn("Messages").click();
        officer.field("Search").fill(reference);
        officer.button("Show messages").click();
        officer.page().locator(".lo-messages tbody a").click();
        assertThat(officer.heading()).containsText(reference);
    }
}

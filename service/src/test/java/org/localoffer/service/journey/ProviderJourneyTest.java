package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import jakarta.inject.Inject;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.PublicPage;

/** A provider keeps a listing up to date in two minutes, twice a year. */
@PortalTest
class ProviderJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String NEW_PHONE = "01632 960777";

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
    void confirmsThatEverythingIsStillRightAndSignsOut() {
        try (StaffVisit visit = BROWSING.signingInOnAPhoneAs("provider")) {
            Locator own = JuniperClub.among(visit);
            assertThat(own).containsText("Never confirmed");

            own.getByText("All still right").click();

            assertThat(visit.notice()).containsText("The listing now says that you checked it today.");
            assertThat(JuniperClub.among(visit)).containsText("Confirmed today");
            assertThat(visit.overflow()).isZero();
            assertThat(PublicPage.good("/listings/" + listing.slug()).html())
                    .containsPattern("Last checked on [^.<]* by the provider");

            visit.button("Sign out").click();
            assertThat(visit.page()).hasURL(Pattern.compile("/sign-out/done$"));
            assertThat(visit.page().locator("h1")).hasText("You are signed out");
            assertThat(visit.page().locator(".lo-staff")).hasCount(0);
            visit.page().navigate("/provider");
            assertThat(visit.page().locator("#username")).isVisible();
        }
    }

    @Test
    void changesAPhoneNumberOnALaptop() {
        try (StaffVisit visit = BROWSING.onALaptopAs("provider")) {
            changesAPhoneNumber(visit);
        }
    }

    @Test
    void changesAPhoneNumberOnAPhone() {
        try (StaffVisit visit = BROWSING.onAPhoneAs("provider")) {
            changesAPhoneNumber(visit);
        }
    }

    private void changesAPhoneNumber(StaffVisit visit) {
        JuniperClub.change(visit);
        assertThat(visit.overflow()).isZero();
        visit.field("Contact 1: phone (optional)").fill(NEW_PHONE);
        visit.page().locator("#contact").getByText("Done").click();

        seesWhatChanges(visit);
        visit.button("Send to an officer").click();
        assertThat(visit.notice()).containsText("Your changes are sent");
        assertThat(visit.page().locator("main")).containsText("An officer will look at it next");
        assertThat(PublicPage.good("/listings/" + listing.slug()).html())
                .contains(JuniperClub.PHONE)
                .doesNotContain(NEW_PHONE);

        visit.open("/provider");
        JuniperClub.among(visit).getByText(Pattern.compile("^Sent on ")).click();
        visit.button("Take it back").click();
        assertThat(visit.notice()).containsText("no longer with the officers");
        throwsItAway(visit);
    }

    private static void seesWhatChanges(StaffVisit visit) {
        Page page = visit.page();
        assertThat(visit.heading()).hasText("Your change to " + JuniperClub.NAME);
        assertThat(page.locator(".lo-difference")).hasCount(1);
        assertThat(page.locator(".lo-difference")).containsText("960555");
        assertThat(page.locator(".lo-difference")).containsText("960777");
        assertThat(page.locator(".lo-preview")).containsText(NEW_PHONE);
        assertThat(visit.overflow()).isZero();
    }

    private static void throwsItAway(StaffVisit visit) {
        visit.button("Discard this draft").click();
        assertThat(visit.notice()).containsText("The listing is as it was.");
    }

    @Test
    void changesAPhoneNumberByKeyboard() {
        try (StaffVisit visit = BROWSING.onALaptopAs("provider")) {
            Page page = visit.page();
            Keyboard.press(page, "Change this listing: " + JuniperClub.NAME, "Enter");
            assertThat(visit.heading()).hasText("Change " + JuniperClub.NAME);
            Keyboard.press(page, "How to reach you", "Enter");
            Keyboard.type(page, "Contact 1: phone", NEW_PHONE);
            page.keyboard().press("Enter");

            seesWhatChanges(visit);
            Keyboard.press(page, "Send to an officer", "Enter");
            assertThat(visit.notice()).containsText("Your changes are sent");
            Keyboard.press(page, "Take it back", "Enter");
            assertThat(visit.notice()).containsText("no longer with the officers");
            Keyboard.press(page, "Discard this draft", "Space");
            assertThat(visit.notice()).containsText("The listing is as it was.");
        }
    }

    @Test
    void errorsAreNamedAndNoTextIsLost() {
        try (StaffVisit visit = BROWSING.onAPhoneAs("provider")) {
            JuniperClub.change(visit);
            visit.field("Contact 1: phone (optional)").fill("ring us");
            visit.field("Youngest age (optional)").fill("five");
            visit.field("Contact 1: note (optional)").fill("Closed at Easter");
            visit.button("Save and see what changes").click();

            visit.answers(400);
            Page page = visit.page();
            assertThat(page).hasTitle(Pattern.compile("^Error: "));
            assertThat(page.locator(".govuk-error-summary")).isFocused();
            assertThat(page.locator(".govuk-error-summary a")).hasCount(2);
            assertThat(visit.field("Contact 1: note (optional)")).hasValue("Closed at Easter");

            visit.link("Enter a phone number, like 01632 960 001").click();
            Locator phone = visit.field("Contact 1: phone (optional)");
            assertThat(phone).isFocused();
            assertThat(phone).hasValue("ring us");
            phone.fill(NEW_PHONE);
            visit.link("Enter an age in years, like 4 or 2.5").click();
            assertThat(visit.field("Youngest age (optional)")).isFocused();
            visit.field("Youngest age (optional)").fill("5");
            visit.button("Save and see what changes").click();

            assertThat(page.locator(".lo-differences")).containsText("Closed at Easter");
            throwsItAway(visit);
        }
    }

    @Test
    void addsAnotherPlace() {
        try (StaffVisit visit = BROWSING.onAPhoneAs("provider")) {
            JuniperClub.change(visit);
            visit.field("Contact 1: phone (optional)").fill(NEW_PHONE);
            visit.field("Place 2: name of the building (optional)").fill("Rowan Hall");

            visit.button("Add another place").click();

            assertThat(visit.page()).hasURL(Pattern.compile("#where$"));
            assertThat(visit.page().locator("#where")).isInViewport();
            assertThat(visit.field("Place 2: name of the building (optional)")).hasValue("Rowan Hall");
            assertThat(visit.field("Contact 1: phone (optional)")).hasValue(NEW_PHONE);
            visit.field("Place 3: name of the building (optional)").fill("Hawthorn Hall");
            visit.button("Save and see what changes").click();

            assertThat(visit.page().locator(".lo-preview")).containsText("Rowan Hall");
            assertThat(visit.page().locator(".lo-preview")).containsText("Hawthorn Hall");
            assertThat(visit.overflow()).isZero();
            throwsItAway(visit);
        }
    }
}

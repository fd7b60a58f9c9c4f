package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/** Whole journeys with Tab, Enter and Space only, with a visible focus at every step (WCAG 2.4.7 and 2.4.11). */
@PortalTest
class KeyboardJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void findsHelpByKeyboardOnALaptop() {
        try (Visit visit = BROWSING.onALaptop()) {
            findsHelp(visit, false);
        }
    }

    @Test
    void findsHelpByKeyboardOnAPhone() {
        try (Visit visit = BROWSING.onAPhone()) {
            findsHelp(visit, true);
        }
    }

    private static void findsHelp(Visit visit, boolean filtersAreFolded) {
        Page page = visit.page();
        visit.open("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to main content");
        assertThat(Keyboard.focusIsSeen(page)).isTrue();
        page.keyboard().press("Enter");
        assertThat(page.locator(":focus")).hasId("main");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasId("q");
        page.keyboard().type("autism");
        page.keyboard().press("Enter");
        assertThat(visit.heading()).hasText("Results for “autism”");

        if (filtersAreFolded) {
            Keyboard.press(page, "Filters", "Enter");
        }
        Keyboard.press(page, "Age", "Enter");
        Keyboard.press(page, "Age 5 to 11", "Space");
        assertThat(page.locator(":focus")).isChecked();
        Keyboard.press(page, "Apply filters", "Enter");
        assertThat(page).hasURL(Pattern.compile("[?&]age=5-11"));

        Keyboard.press(page, "Remove Age 5 to 11", "Enter");
        assertThat(page).not().hasURL(Pattern.compile("age=5-11"));

        String first = visit.cards().first().innerText();
        Keyboard.press(page, first, "Enter");
        assertThat(visit.heading()).hasText(first);
    }

    @Test
    void aGuessIsRemovedAndPutBackByKeyboardOnAPhone() {
        try (Visit visit = BROWSING.onAPhone()) {
            Page page = visit.page();
            visit.open("/search?q=they+lost+my+referral+and+nobody+answers+the+phone");

            if (!visit.link("Remove guess: Complaints").isVisible()) {
                Keyboard.press(page, "Change this search", "Enter");
            }
            Keyboard.press(page, "Remove guess: Complaints", "Enter");
            assertThat(page).hasURL(Pattern.compile("[?&]without=complaint"));
            assertThat(page.locator("main")).containsText("You left out our guess “Complaints”.");

            Keyboard.press(page, "Put it back: Complaints", "Enter");
            assertThat(page).not().hasURL(Pattern.compile("without="));
            assertThat(page.locator(".lo-understood").first()).containsText("guess: Complaints");
        }
    }

    @Test
    void answersAreFilteredAndReadByKeyboardOnAPhone() {
        try (Visit visit = BROWSING.onAPhone()) {
            Page page = visit.page();
            visit.open("/you-said-we-did");

            Keyboard.press(page, "Filter and sort", "Enter");
            Keyboard.press(page, "Kind of help", "ArrowDown");
            Keyboard.press(page, "Show answers", "Enter");
            assertThat(page).hasURL(Pattern.compile("[?&]help=[a-z]"));
            Keyboard.press(page, "Remove Kind of help", "Enter");
            assertThat(page).not().hasURL(Pattern.compile("help="));

            String first = page.locator(".lo-answer h3 a").first().textContent();
            Keyboard.press(page, first, "Enter");
            assertThat(page).hasURL(Pattern.compile("/you-said-we-did/[0-9]+$"));
            Keyboard.press(page, "Tell us whether this helped", "Enter");
            assertThat(page).hasURL(Pattern.compile("/feedback[?]kind=how-was-it"));
        }
    }

    @Test
    void noPageTrapsTheKeyboard() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/search?q=autism&age=5-11");
            Keyboard.press(visit.page(), "Cookies", "Enter");
            assertThat(visit.heading()).hasText("Cookies");
        }
    }
}

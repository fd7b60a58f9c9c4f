package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/** The whole way with Tab, Enter and Space, and at every step one can see where one is (WCAG 2.4.7 and 2.4.11). */
@PortalTest
class KeyboardJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    /** More than any page has between two things; a trap would be met before. */
    private static final int MOST_TABS = 80;

    /** The warm yellow that stands for focus alone. A checkbox is invisible itself, and shows it on its label. */
    private static final String FOCUS_IS_SEEN = """
            () => {
              const focused = document.activeElement
              const shown = focused.matches('[type=checkbox]')
                ? getComputedStyle(focused.nextElementSibling, '::before')
                : getComputedStyle(focused)
              const yellow = 'rgb(255, 199, 44)'
              const box = focused.getBoundingClientRect()
              return [shown.outlineColor, shown.backgroundColor, shown.boxShadow].some(c => c.includes(yellow))
                && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
            }""";

    private static final String FOCUSED_WORDS = """
            () => {
              const focused = document.activeElement
              const label = focused.labels && focused.labels.length ? focused.labels[0] : focused
              return label.textContent.replace(/\\s+/g, ' ').trim()
            }""";

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
        assertThat(focusIsSeen(page)).isTrue();
        page.keyboard().press("Enter");
        assertThat(page.locator(":focus")).hasId("main");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasId("q");
        page.keyboard().type("autism");
        page.keyboard().press("Enter");
        assertThat(visit.heading()).hasText("Results for “autism”");

        if (filtersAreFolded) {
            press(page, "Filters", "Enter");
        }
        press(page, "Age", "Enter");
        press(page, "Age 5 to 11", "Space");
        assertThat(page.locator(":focus")).isChecked();
        press(page, "Apply filters", "Enter");
        assertThat(page).hasURL(Pattern.compile("[?&]age=5-11"));

        press(page, "Remove Age 5 to 11", "Enter");
        assertThat(page).not().hasURL(Pattern.compile("age=5-11"));

        String first = visit.cards().first().innerText();
        press(page, first, "Enter");
        assertThat(visit.heading()).hasText(first);
    }

    @Test
    void nothingHoldsTheKeyboard() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/search?q=autism&age=5-11");
            press(visit.page(), "Cookies", "Enter");
            assertThat(visit.heading()).hasText("Cookies");
        }
    }

    /** Tabs on until the focus is on what starts with those words, then presses the key. */
    private static void press(Page page, String words, String key) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            String focused = (String) page.evaluate(FOCUSED_WORDS);
            assertThat(focusIsSeen(page)).as("focus is seen on “%s”", focused).isTrue();
            if (focused.startsWith(words)) {
                page.keyboard().press(key);
                return;
            }
        }
        throw new AssertionError("No Tab leads to “" + words + "” on " + page.url());
    }

    private static boolean focusIsSeen(Page page) {
        return (Boolean) page.evaluate(FOCUS_IS_SEEN);
    }
}

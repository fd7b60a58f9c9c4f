package org.localoffer.service.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * Uses a page with Tab, Enter and Space only, and checks that the focus is visible at every step (WCAG 2.4.7 and
 * 2.4.11).
 */
final class Keyboard {

    /** More presses of Tab than any page needs from one element to another; a keyboard trap exceeds it. */
    private static final int MOST_TABS = 80;

    /** More focus stops than the longest form has. */
    private static final int MOST_STOPS = 400;

    /** The yellow that is used for focus only. A checkbox is invisible itself, and shows its focus on its label. */
    private static final String FOCUS_IS_SEEN = """
            () => {
              const focused = document.activeElement
              const shown = focused.matches('[type=checkbox], [type=radio]')
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

    private Keyboard() {}

    /** Presses Tab until the focused element's text starts with those words. */
    static void reach(Page page, String words) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("document.activeElement === document.body")) {
                // Past the end of the page are the browser's own buttons.
                continue;
            }
            String focused = (String) page.evaluate(FOCUSED_WORDS);
            assertThat(focusIsSeen(page)).as("focus is seen on “%s”", focused).isTrue();
            if (focused.startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("No Tab leads to “" + words + "” on " + page.url());
    }

    /** Presses Tab until the focused element's text starts with those words, then presses the key. */
    static void press(Page page, String words, String key) {
        reach(page, words);
        page.keyboard().press(key);
    }

    /** Presses Tab until the field whose label starts with those words has the focus, and replaces its text. */
    static void type(Page page, String words, String text) {
        reach(page, words);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /** Presses Tab from the first focus stop of a page to the last, and checks at each that the focus is visible. */
    static void walkThrough(Page page) {
        page.evaluate("document.activeElement.blur()");
        for (int tabs = 0; tabs < MOST_STOPS; tabs++) {
            page.keyboard().press("Tab");
            if (tabs > 0
                    && (Boolean)
                            page.evaluate("document.activeElement.matches('body, .govuk-skip-link[href=\"#main\"]')")) {
                return;
            }
            assertThat(focusIsSeen(page))
                    .as("focus is seen on “%s” of %s", page.evaluate(FOCUSED_WORDS), page.url())
                    .isTrue();
        }
        throw new AssertionError("Tab never comes round on " + page.url());
    }

    static boolean focusIsSeen(Page page) {
        return (Boolean) page.evaluate(FOCUS_IS_SEEN);
    }
}

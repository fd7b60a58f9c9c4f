package org.localoffer.service.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The whole way with Tab, Enter and Space, and at every step one can see where one is (WCAG 2.4.7 and 2.4.11). */
final class Keyboard {

    /** More than any page has between two things; a trap would be met before. */
    private static final int MOST_TABS = 80;

    /** The longest form has fewer. */
    private static final int MOST_STOPS = 400;

    /** The warm yellow that stands for focus alone. A checkbox is invisible itself, and shows it on its label. */
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

    /** Tabs on until the focus is on what starts with those words. */
    static void reach(Page page, String words) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("document.activeElement === document.body")) {
                // Past the end, where the browser's own buttons are.
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

    /** Tabs on until the focus is on what starts with those words, then presses the key. */
    static void press(Page page, String words, String key) {
        reach(page, words);
        page.keyboard().press(key);
    }

    /** Tabs on to the field whose label starts with those words, and types instead of what it holds. */
    static void type(Page page, String words, String text) {
        reach(page, words);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /** Tabs from the first stop of a page to the last; at each, one can see where one is. */
    static void walkThrough(Page page) {
        page.evaluate("document.activeElement.blur()");
        for (int tabs = 0; tabs < MOST_STOPS; tabs++) {
            page.keyboard().press("Tab");
            if (tabs > 0 && (Boolean) page.evaluate("document.activeElement.matches('body, .govuk-skip-link')")) {
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

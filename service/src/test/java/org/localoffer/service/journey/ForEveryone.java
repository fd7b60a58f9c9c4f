package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What a machine can check of WCAG 2.2 AA on the page shown, wide, on a phone and at 400% zoom. */
final class ForEveryone {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final List<Integer> WIDTHS = List.of(1280, 375);

    /** 1280 at 400% zoom (WCAG 1.4.10): the layout of a phone, so that only what does not fit, or was closed, is new. */
    private static final int ZOOMED = 320;

    private static final int HEIGHT = 800;

    /** Each broken rule, with where it is broken. */
    private static final String VIOLATIONS = """
            async rules => {
              const found = await axe.run({runOnly: rules, resultTypes: ['violations']})
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`))
            }""";

    private ForEveryone() {}

    static void check(Visit visit) {
        Page page = visit.page();
        assertThat(visit.heading()).hasCount(1);
        assertThat(page.title()).as("title of %s", page.url()).isNotBlank();
        // Once for all widths: the builder itself would bring its half a megabyte anew for each.
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : WIDTHS) {
            check(visit, width);
        }
        checkWidth(visit, ZOOMED);
        if (page.locator("details").count() > 0) {
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            check(visit, ZOOMED);
        }
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    }

    private static void checkWidth(Visit visit, int width) {
        visit.page().setViewportSize(width, HEIGHT);
        assertThat(visit.overflow())
                .as("%s, %d wide: overflow", visit.page().url(), width)
                .isZero();
    }

    private static void check(Visit visit, int width) {
        checkWidth(visit, width);
        assertThat((List<?>) visit.page().evaluate(VIOLATIONS, RULES))
                .as("%s, %d wide", visit.page().url(), width)
                .isEmpty();
    }
}

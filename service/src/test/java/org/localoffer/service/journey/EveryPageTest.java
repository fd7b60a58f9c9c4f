package org.localoffer.service.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;

/** Every kind of page against the rules of WCAG 2.2 AA that a machine can check, wide, on a phone and at 400% zoom. */
@PortalTest
class EveryPageTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** 320 is 1280 at 400% zoom (WCAG 1.4.10). */
    private static final List<Integer> WIDTHS = List.of(1280, 375, 320);

    private static final int HEIGHT = 800;

    /** Each broken rule, with where it is broken. */
    private static final String VIOLATIONS = """
            async rules => {
              const found = await axe.run({runOnly: rules, resultTypes: ['violations']})
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`))
            }""";

    @ParameterizedTest
    @CsvSource(textBlock = """
            200, /
            200, /search
            200, /search?q=autism
            200, /search?q=autism&page=2
            200, /search?q=autism&postcode=SS1&within=10&sort=distance
            200, /search?q=autism&age=5-11&sector=health&sector=education&help=special-school
            200, /search?q=zzzz+qqqq&age=5-11&sector=health
            200, /search?q=portage&age=preparing-for-adulthood
            200, /search?q=autism&age=banana&postcode=Nowhere
            200, /search?q=i+want+to+die
            200, /listings/autism-diagnostic-service
            200, /listings/the-st-christopher-school
            200, /listings/new-special-free-school-autism
            200, /providers/solent-nhs-trust
            200, /categories/age-5-11
            200, /categories/information-advice-and-support
            200, /guides/asking-for-an-ehc-needs-assessment
            200, /guides/short-breaks
            200, /get-help-offline
            200, /contact
            200, /accessibility-statement
            200, /privacy
            200, /cookies
            404, /nothing-like-this
            404, /listings/nothing-like-this
            """)
    void pageIsForEveryone(int status, String address) {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open(address, status);
            // Once for all widths: the builder itself would bring its half a megabyte anew for each.
            visit.page().evaluate(AxeBuilder.getAxeScript());
            for (int width : WIDTHS) {
                isForEveryone(visit, width);
            }
            if (visit.page().locator("details").count() > 0) {
                visit.page().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                isForEveryone(visit, WIDTHS.getLast());
            }
        }
    }

    private static void isForEveryone(Visit visit, int width) {
        visit.page().setViewportSize(width, HEIGHT);
        assertThat(visit.overflow()).as("%d wide: overflow", width).isZero();
        assertThat((List<?>) visit.page().evaluate(VIOLATIONS, RULES))
                .as("%d wide", width)
                .isEmpty();
    }
}

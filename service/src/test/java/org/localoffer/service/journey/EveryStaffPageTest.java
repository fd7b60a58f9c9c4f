package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.service.PortalTest;

/** Staff pages are as accessible as public ones, and each has a title of its own. */
@PortalTest
class EveryStaffPageTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    /** Pages of each role. "/a -> /b" is the first page whose address starts with "/b" and that "/a" links to. */
    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "provider",
                        List.of("/provider", "/provider -> /provider/listings/", "/provider -> /provider/edits/")),
                Arguments.of(
                        "editor",
                        List.of(
                                "/editor",
                                "/editor/edits",
                                "/editor/edits -> /editor/edits/",
                                "/editor/messages",
                                "/editor/messages -> /editor/messages/",
                                "/editor/messages/new",
                                "/editor/messages?state=with-others",
                                "/editor/messages?state=with-others -> /editor/messages/",
                                "/editor/messages?state=decided&claimed=nobody&q=nothing",
                                "/editor/answers",
                                "/editor/answers -> /editor/answers/",
                                "/editor/vocabulary",
                                "/editor/vocabulary/new",
                                "/editor/vocabulary/autism",
                                "/editor/vocabulary/changes",
                                "/editor/survey",
                                "/editor/coverage",
                                "/editor/coverage?state=thin",
                                "/editor/coverage/lo-20",
                                "/editor/coverage/lo-25",
                                "/editor/coverage/lo-26",
                                "/editor/inspection",
                                "/editor/signals",
                                "/editor/signals/new",
                                "/editor/signals/new?kind=trending",
                                "/editor/signals/new?kind=document",
                                "/editor/signals/unmapped",
                                "/editor/annual-report",
                                "/editor/annual-report -> /editor/annual-report/",
                                "/editor/registers",
                                "/editor/registers/new")),
                Arguments.of("information-governance", List.of("/editor/data-requests")),
                Arguments.of(
                        "safeguarding",
                        List.of("/editor/safeguarding", "/editor/safeguarding -> /editor/safeguarding/")),
                Arguments.of(
                        "commissioner",
                        List.of(
                                "/commissioner",
                                "/commissioner/lists/needs-you",
                                "/commissioner/lists/to-answer",
                                "/commissioner/lists/to-answer -> /commissioner/messages/",
                                "/commissioner/gaps",
                                "/commissioner/gaps -> /commissioner/gaps/",
                                "/commissioner/gaps?help=speech-and-language-therapy -> /commissioner/gaps/speech -> /commissioner/answers/new",
                                "/commissioner/heat-map",
                                "/commissioner/heat-map?help=mental-health&area=portsmouth",
                                "/commissioner/gaps/mental-health~asd~any~portsmouth~health/diagnosis",
                                "/commissioner/gaps/mental-health~asd~any~portsmouth~health/listings?counted=open",
                                "/commissioner/reports",
                                "/commissioner/reports/new",
                                "/commissioner/lists/answers -> /commissioner/answers/")),
                Arguments.of(
                        "other-commissioner",
                        List.of("/commissioner", "/commissioner/lists/answers -> /commissioner/answers/")),
                Arguments.of("admin", List.of("/sign-in")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsAccessible(String user, List<String> ways) {
        Map<String, String> titles = new HashMap<>();
        SoftAssertions softly = new SoftAssertions();
        try (StaffVisit visit = BROWSING.onALaptopAs(user)) {
            for (String way : ways) {
                goes(visit, way);
                String other = titles.put(visit.page().title(), way);
                softly.assertThat(other)
                        .as(
                                "page with the same title as %s: %s",
                                way, visit.page().title())
                        .isNull();
                softly.check(() -> ForEveryone.check(visit));
            }
        }
        softly.assertAll();
    }

    private static void goes(StaffVisit visit, String way) {
        String[] steps = way.split(" -> ", -1);
        visit.open(steps[0]);
        for (int step = 1; step < steps.length; step++) {
            Locator link =
                    visit.page().locator("main a[href^='" + steps[step] + "']").first();
            visit.open(link.getAttribute("href"));
        }
    }

    /** Each form is sent with errors, which are shown in the summary at the top and beside the field. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            editor             | /editor/edits -> /editor/edits/                                   | Send it back with this reason
            editor             | /editor/messages?state=received -> /editor/messages/              | Do not publish it
            editor             | /editor/messages?state=received -> /editor/messages/              | Say where to get help
            editor             | /editor/messages?state=routed&kind=missing -> /editor/messages/   | Send it there
            editor             | /editor/messages/new                                              | Save and record another
            editor             | /editor/answers -> /editor/answers/                               | Send it back with this reason
            editor             | /editor/vocabulary/new                                            | Add it to the draft
            editor             | /editor/signals/new                                               | Save
            editor             | /editor/registers/new                                             | Save
            editor             | /editor/annual-report -> /editor/annual-report/                   | Take it out
            commissioner       | /commissioner/gaps?help=speech-and-language-therapy -> /commissioner/gaps/speech -> /commissioner/answers/new | Send to an officer
            commissioner       | /commissioner/reports/new                                         | Make the report
            commissioner       | /commissioner/gaps?state=new&answers=you -> /commissioner/gaps/   | Decline it with this reason
            provider           | /provider -> /provider/listings/                                  | Save and see what changes
            """)
    void aFormWithErrorsIsAccessible(String user, String way, String button) {
        try (StaffVisit visit = BROWSING.onALaptopAs(user)) {
            Page page = visit.page();
            goes(visit, way);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            if (page.locator("#name").count() > 0) {
                visit.field("Name").fill("");
                visit.field("Contact 1: phone (optional)").fill("none");
            }
            visit.button(button).click();

            visit.answers(400);
            assertThat(page).hasTitle(Pattern.compile("^Error: "));
            assertThat(page.locator(".govuk-error-summary")).isFocused();
            List<Locator> mistakes = page.locator(".govuk-error-summary a").all();
            assertThat(mistakes).isNotEmpty();
            assertThat(page.locator(".govuk-error-message")).hasCount(mistakes.size());
            for (Locator link : mistakes) {
                String target = link.getAttribute("href").substring(1);
                assertThat(page.locator("[id='" + target + "']")).hasCount(1);
            }
            ForEveryone.check(visit);
        }
    }

    @Test
    void aPageOfAnotherRoleIsRefused() {
        try (StaffVisit visit = BROWSING.onALaptopAs("provider")) {
            visit.open("/editor", 403);
            assertThat(visit.heading()).hasText("You cannot open this page");
            ForEveryone.check(visit);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            provider     | /provider
            editor       | /editor/messages -> /editor/messages/
            commissioner | /commissioner
            commissioner | /commissioner/heat-map?help=mental-health
            commissioner | /commissioner/gaps
            """)
    void focusIsVisibleAtEveryStop(String user, String way) {
        try (StaffVisit visit = BROWSING.onAPhoneAs(user)) {
            goes(visit, way);
            Keyboard.walkThrough(visit.page());
        }
    }

    /** Text of twice the size (WCAG 1.4.4), with a name that cannot be wrapped. */
    @ParameterizedTest
    @CsvSource({"editor, /editor, 1280", "editor, /editor, 375", "safeguarding, /editor/safeguarding, 375"})
    void longWordsAndLargeTextStayOnTheStaffBar(String user, String address, int width) {
        try (StaffVisit visit = BROWSING.onALaptopAs(user)) {
            Page page = visit.page();
            visit.open(address);
            page.setViewportSize(width, 800);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(visit.overflow()).as("large text").isZero();
            page.evaluate("document.querySelector('.lo-staff__who strong').textContent = 'n'.repeat(80)");
            page.evaluate("document.querySelector('.lo-staff__role').textContent = 'r'.repeat(80)");
            page.evaluate("document.querySelector('.lo-staff__pages a').textContent = 'p'.repeat(80)");
            assertThat(visit.overflow()).as("long words").isZero();
        }
    }
}

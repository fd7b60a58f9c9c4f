package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;

/** The first screen of the results holds a result: for eyes on a phone, and for somebody who presses Tab. */
@PortalTest
class FirstScreenJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final int WIDTH = 375;
    private static final int HEIGHT = 800;

    /** In pixels from the top. */
    private static final int FIRST_RESULT = 600;

    private static final int MOST_STOPS = 12;

    /** The sum of all layout shifts (https://web.dev/articles/cls) until two more frames have been painted. */
    private static final String MOVED = """
            () => new Promise(done => {
              let moved = 0
              const add = entries => entries.forEach(entry => { moved += entry.value })
              const observer = new PerformanceObserver(list => add(list.getEntries()))
              observer.observe({ type: 'layout-shift', buffered: true })
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
                add(observer.takeRecords())
                done(moved)
              })))
            })""";

    private static final String PLACE = "Postcode or town (optional)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=autism+help+for+my+7+year+old&postcode=SS1",
                "/search?q=free+short+breaks+for+my+autistic+son+aged+12+at+weekends&postcode=PO1",
                "/search?q=autism&age=5-11&sector=health&need=asd",
                "/search?q=portage&shortlist=portage-and-pelican,autism-diagnostic-service",
                "/search?q=respite+for+my+20+year+old",
                "/search?q=autisim",
                "/search",
                "/search?postcode=SS1&within=10&sort=distance"
            })
    void theFirstResultBeginsOnTheFirstScreenAndFewTabsAway(String address) {
        SoftAssertions softly = new SoftAssertions();
        try (Visit script = BROWSING.onAPhone();
                Visit noScript = BROWSING.onAPhoneWithoutScript()) {
            for (Visit visit : List.of(script, noScript)) {
                visit.page().setViewportSize(WIDTH, HEIGHT);
                visit.open(address);
                assertThat(visit.page().locator(".lo-sample")).isVisible();
                assertThat(visit.summary("Menu")).isVisible();
                assertThat(visit.page().locator(".lo-filters > summary")).isVisible();
                softly.assertThat(top(visit.page().locator(".lo-card").first()))
                        .as("top of the first result of %s", address)
                        .isLessThan(FIRST_RESULT);
                softly.assertThat(stopsBefore(visit))
                        .as("tab stops before the first result of %s", address)
                        .isLessThanOrEqualTo(MOST_STOPS);
                softly.assertThat(visit.overflow())
                        .as("overflow of %s", address)
                        .isZero();
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=autism",
                "/search?q=autism&postcode=SS1&within=10",
                "/listings/autism-diagnostic-service",
                "/categories/leisure"
            })
    void nothingMovesWhileAPageLoads(String address) {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open(address);

            assertThat(((Number) visit.page().evaluate(MOVED)).doubleValue())
                    .as("layout shift of %s", address)
                    .isZero();
        }
    }

    private static double top(Locator locator) {
        var box = locator.boundingBox();
        assertThat(box).isNotNull();
        return box.y;
    }

    private static int stopsBefore(Visit visit) {
        Page page = visit.page();
        for (int stops = 0; stops <= MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("document.activeElement.matches('.lo-card__name a')")) {
                return stops;
            }
        }
        return MOST_STOPS + 1;
    }

    @Test
    void aSkipLinkLeadsToTheResults() {
        try (Visit visit = BROWSING.onAPhone()) {
            Page page = visit.page();
            visit.open("/search?q=autism");
            Keyboard.press(page, "Skip to the results", "Enter");
            assertThat(page.locator(":focus")).hasId("count");

            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText(visit.cards().first().innerText());
        }
    }

    @Test
    void theMenuIsFoldedOnAPhoneAndOpenOnALaptop() {
        try (Visit phone = BROWSING.onAPhoneWithoutScript()) {
            phone.open("/");
            assertThat(phone.page().locator(".lo-nav a[href='/you-said-we-did']"))
                    .isHidden();
            phone.summary("Menu").click();
            assertThat(phone.page().locator(".lo-nav a[href='/you-said-we-did']"))
                    .isVisible();
        }
        try (Visit laptop = BROWSING.onALaptop()) {
            laptop.open("/");
            assertThat(laptop.page().locator(".lo-nav a").first()).isVisible();
            assertThat(laptop.summary("Menu")).isHidden();
        }
    }

    @Test
    void aLongListOfFiltersIsSearchedAndKeepsWhatIsTicked() {
        try (Visit visit = BROWSING.onALaptop()) {
            Page page = visit.page();
            visit.open("/search?help=short-breaks");
            Locator find = visit.field("Find in “Kind of help”");
            Locator shown = page.locator("input[name=help]:visible");
            int all = shown.count();

            find.fill("therap");
            assertThat(page.locator("input[name=help][value=speech-and-language-therapy]"))
                    .isVisible();
            assertThat(page.locator("input[name=help][value=short-breaks]")).isChecked();
            assertThat(page.locator("input[name=help][value=short-breaks]")).isVisible();
            assertThat(shown.count()).isLessThan(all);

            find.press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?help=short-breaks$"));
            find.fill("");
            assertThat(shown).hasCount(all);
        }
    }

    @Test
    void aPositionFillsInAPlaceAndIsSentNowhere() {
        try (Visit visit = BROWSING.onAPhone()) {
            Page page = visit.page();
            page.context().grantPermissions(List.of("geolocation"));
            page.context().setGeolocation(new Geolocation(51.5412, 0.7123));
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            visit.open("/");

            visit.button("Use where I am now").click();
            assertThat(visit.field(PLACE)).hasValue(Pattern.compile("Southend.*|SS[0-9]+"));
            assertThat(page.locator(".lo-here [role=status]")).containsText("Now press Search.");
            assertThat(asked)
                    .anyMatch(address -> address.endsWith("/places"))
                    .noneMatch(address -> address.contains("51.5") || address.contains("0.71"));

            visit.field("What do you need help with?").fill("short breaks");
            visit.button("Search").click();
            assertThat(visit.cards().first()).isVisible();
            assertThat(asked)
                    .anyMatch(address -> address.contains("/search?"))
                    .noneMatch(address -> address.contains("51.5") || address.contains("0.71"));
            page.context().clearPermissions();
        }
    }

    @Test
    void withoutAPositionThePageAsksForAPostcode() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/");
            visit.button("Use where I am now").click();

            assertThat(visit.page().locator(".lo-here [role=status]"))
                    .containsText("Type a postcode or a town instead.");
        }
    }

    @Test
    void withoutScriptNobodyOffersToUseAPosition() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            visit.open("/");
            assertThat(visit.page().locator(".lo-here")).isHidden();
        }
    }
}

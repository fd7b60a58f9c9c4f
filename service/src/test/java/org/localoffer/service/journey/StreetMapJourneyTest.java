package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.shared.map.Tiles;

/** A family looks at the streets around the places found, on the portal of a council with a street map. */
@PortalTest
class StreetMapJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String SERVER = "https://tiles.example.gov.uk";
    private static final String RESULTS = "/search?postcode=SS1&within=10";

    /** A single grey pixel, which the browser stretches. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGM4AwAAzgDN1GaQsAAAAABJRU5ErkJggg==");

    @BeforeEach
    void theCouncilHasTiles() {
        new Tiles(SERVER + "/{z}/{x}/{y}.png", "© <b>Example</b> maps").configure();
    }

    @Test
    void theStreetMapOpensAndClosesOnRequest() {
        try (Visit visit = BROWSING.onAPhoneAsking(SERVER)) {
            Page page = visit.page();
            Set<String> asked = ConcurrentHashMap.newKeySet();
            page.onRequest(request -> asked.add(request.url()));
            page.route(SERVER + "/**", StreetMapJourneyTest::picture);
            visit.open(RESULTS);
            visit.summary("Show on a map").click();
            assertThat(drawing(page)).isVisible();
            assertThat(asked).noneMatch(address -> address.startsWith(SERVER) || address.contains("leaflet"));

            visit.button("Show on a street map").press("Enter");
            assertThat(map(page)).isFocused();
            assertThat(drawing(page)).isHidden();
            assertThat(page.locator("img.leaflet-tile-loaded").first()).isVisible();
            assertThat(page.locator(".leaflet-control-attribution")).hasText("© <b>Example</b> maps");
            assertThat(names(page.locator(".lo-street__number"))).isEqualTo(names(page.locator(".lo-map__drawing a")));
            assertThat(asked).anyMatch(address -> address.startsWith(SERVER));
            assertThat(visit.overflow()).isZero();

            followsANumber(page);
            map(page).focus();
            page.keyboard().press("Escape");
            assertThat(drawing(page)).isVisible();
            assertThat(map(page)).isHidden();
            assertThat(visit.button("Show on a street map")).isFocused();
        }
    }

    private static void followsANumber(Page page) {
        map(page).focus();
        page.keyboard().press("Tab");
        Locator first = page.locator(".lo-street__number").first();
        assertThat(first).isFocused();
        String number = first.textContent();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#result-" + number + "$"));
        assertThat(page.locator("#result-" + number)).isInViewport();
    }

    @Test
    void theStreetMapIsAccessibleAndTheDrawingIsPrinted() {
        try (Visit visit = BROWSING.onAPhoneAsking(SERVER)) {
            Page page = visit.page();
            page.route(SERVER + "/**", StreetMapJourneyTest::picture);
            visit.open(RESULTS);
            visit.summary("Show on a map").click();
            visit.button("Show on a street map").click();
            ForEveryone.check(visit);
            nearerThereAreNoFewerMarks(visit);

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(drawing(page)).isVisible();
            assertThat(map(page)).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            visit.button("Hide the street map").click();
            assertThat(drawing(page)).isVisible();
        }
    }

    private static void nearerThereAreNoFewerMarks(Visit visit) {
        Locator marks = visit.page().locator(".lo-street__mark");
        Set<String> names = names(visit.page().locator(".lo-street__number"));
        int before = marks.count();
        ElementHandle drawn = marks.first().elementHandle();
        visit.button("Zoom in").click();
        // The marks are redrawn after the map has zoomed in, not at once.
        visit.page().waitForFunction("mark => !mark.isConnected", drawn);
        assertThat(marks.count()).isGreaterThanOrEqualTo(before);
        assertThat(names(visit.page().locator(".lo-street__number"))).isEqualTo(names);
    }

    @Test
    void withoutScriptOnlyTheDrawingIsShown() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            visit.open(RESULTS);
            visit.summary("Show on a map").click();
            assertThat(drawing(visit.page())).isVisible();
            assertThat(visit.page().locator(".lo-street")).isHidden();
        }
    }

    private static void picture(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("image/png").setBodyBytes(PICTURE));
    }

    private static Locator drawing(Page page) {
        return page.locator(".lo-map__drawing");
    }

    private static Locator map(Page page) {
        return page.locator(".lo-street__map");
    }

    private static Set<String> names(Locator numbers) {
        List<Locator> all = numbers.all();
        assertThat(all).isNotEmpty();
        return all.stream().map(number -> number.getAttribute("aria-label")).collect(Collectors.toSet());
    }
}

package org.localoffer.service.http.shared.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.PublicPage;

@PortalTest
class StreetMapPageTest {

    private static final String WITH_MAP = "/search?postcode=SS1&within=10";
    private static final String WITHOUT_MAP = "/search?q=xqzvkw";
    private static final Tiles TILES = new Tiles("https://tiles.example.gov.uk/{z}/{x}/{y}.png", "© Example maps");

    private static List<String> policies(PublicPage page) {
        return page.response().headers().getValues("Content-Security-Policy");
    }

    @Test
    void noOtherServerIsUsedUnlessTheCouncilConfiguresOne() {
        PublicPage page = PublicPage.good(WITH_MAP);

        assertThat(page.html()).contains("lo-map__drawing").doesNotContainIgnoringCase("leaflet");
        assertThat(page.count("lo-street")).isZero();
        assertThat(policies(page))
                .containsExactly("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                        + " form-action 'self'; frame-ancestors 'none'");
    }

    @Test
    void pagesWithAMapAllowImagesOfTheTileServer() {
        TILES.configure();

        PublicPage page = PublicPage.good(WITH_MAP);
        assertThat(page.count("class=\"lo-street ")).isEqualTo(1);
        assertThat(policies(page))
                .containsExactly("default-src 'self'; img-src 'self' data: https://tiles.example.gov.uk;"
                        + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
    }

    @Test
    void otherPagesKeepTheirPolicy() {
        TILES.configure();

        for (String path : List.of("/", WITHOUT_MAP)) {
            PublicPage page = PublicPage.good(path);
            assertThat(page.count("lo-street")).isZero();
            assertThat(policies(page)).containsExactly(Tiles.policy());
        }
    }

    @Test
    void theDrawnMapHasTheCoastOfTheAreaInFewBytes() {
        PublicPage page = PublicPage.good(WITH_MAP);

        assertThat(page.html())
                .contains("class=\"lo-map__land\"", ">Sea</text>", "The thick line is the coast, and the sea is grey.");
        assertThat(PublicPage.all(Pattern.compile("<path class=\"lo-map__land\" d=\"([^\"]*)\""), page.html()))
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches("M[-0-9 l]+z")
                .hasSizeLessThan(15_000);
    }

    @Test
    void numbersThatShareAMarkComeApartOnACloserMapOfTheSameNumbers() {
        PublicPage page = PublicPage.good("/search?q=help&sector=health");

        assertThat(PublicPage.all(Pattern.compile("<summary>(A closer map of numbers [^<]*)</summary>"), page.html()))
                .hasSizeBetween(1, 3)
                .allSatisfy(title -> assertThat(page.html()).contains("aria-label=\"" + title + "\""));
        assertThat(page.links("#result-")).isNotEmpty().allSatisfy(link -> assertThat(page.html())
                .contains("id=\"" + link.substring(1) + "\""));
    }
}

package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.localoffer.web.layout.Assets;
import org.localoffer.web.search.ResultsView;
import org.localoffer.web.search.SearchTemplates;

class StreetMapTest {

    private static final Pages PAGES = new Pages();
    private static final Assets ASSETS = Views.layout("/").assets();

    private static Document page(ResultsView view) {
        return Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), view));
    }

    private static Element street() {
        return Objects.requireNonNull(page(ShortlistViews.withStreetMap()).selectFirst(".lo-map > .lo-street"));
    }

    private static String served(String address) throws IOException {
        try (InputStream file = StreetMapTest.class.getResourceAsStream("/META-INF/resources" + address)) {
            return new String(Objects.requireNonNull(file, address).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void withoutTilesThePageHasNoStreetMap() {
        Document page = page(ShortlistViews.results());

        assertThat(page.select(".lo-map")).hasSize(1);
        assertThat(page.select(".lo-street")).isEmpty();
        assertThat(page.select("script").eachAttr("src")).containsExactly(ASSETS.script());
        assertThat(page.html()).doesNotContainIgnoringCase("leaflet").doesNotContain(ASSETS.streetMap());
    }

    @Test
    void leafletIsNotLoadedWithThePage() {
        Document page = page(ShortlistViews.withStreetMap());

        assertThat(page.select("script").eachAttr("src")).containsExactly(ASSETS.script(), ASSETS.streetMap());
        assertThat(page.select("[src*=leaflet], [href*=leaflet], [src*=tiles], [href*=tiles]"))
                .isEmpty();
        assertThat(street().attr("data-script")).isEqualTo(ASSETS.leaflet());
        assertThat(street().attr("data-stylesheet")).isEqualTo(ASSETS.leafletStylesheet());
    }

    @Test
    void withoutScriptTheDrawingIsTheMap() {
        assertThat(street().hasAttr("hidden")).isTrue();
        assertThat(page(ShortlistViews.withStreetMap()).select(".lo-map > svg a"))
                .hasSize(3);
    }

    @Test
    void theButtonSaysWhichServerLearnsOfTheRequest() {
        Element button = Objects.requireNonNull(street().selectFirst("button"));

        assertThat(button.text()).isEqualTo("Show on a street map");
        assertThat(button.attr("type")).isEqualTo("button");
        assertThat(street().select("#" + button.attr("aria-describedby")).text())
                .isEqualTo(
                        "The map’s pictures come from tiles.example.gov.uk, which then sees roughly where you look.");
    }

    @Test
    void tilesAndAttributionReachTheScriptAsText() {
        assertThat(street().attr("data-tiles")).isEqualTo("https://tiles.example.gov.uk/{z}/{x}/{y}.png");
        assertThat(street().attr("data-attribution")).isEqualTo("© <b>Example</b> maps");
        assertThat(street().select("b")).isEmpty();
    }

    @Test
    void placesMatchTheDrawing() {
        Document page = page(ShortlistViews.withStreetMap());
        Element template = Objects.requireNonNull(page.selectFirst(".lo-street template"));

        assertThat(template.select("a").eachAttr("aria-label"))
                .containsExactlyInAnyOrderElementsOf(
                        page.select(".lo-map > svg a").eachAttr("aria-label"));
        assertThat(template.select("a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        page.select(".lo-map > svg a").eachAttr("href"));
        assertThat(template.select("a").eachAttr("data-latitude")).containsExactly("51.54", "51.58", "51.54");
        assertThat(template.select("a").eachAttr("data-longitude")).containsExactly("0.71", "0.71", "0.711");
    }

    @Test
    void leafletIsServedFromThisSiteWithItsLicence() throws IOException {
        assertThat(served(ASSETS.leaflet()))
                .startsWith("/*!\nBSD 2-Clause License")
                .contains("Leaflet 1.9")
                .doesNotContain("sourceMappingURL");
        assertThat(served(ASSETS.leafletStylesheet()))
                .startsWith("/*!\nBSD 2-Clause License")
                .contains(".leaflet-pane");
        assertThat(ASSETS.leaflet()).matches("/assets/leaflet-[0-9a-f]{12}\\.js");
    }
}

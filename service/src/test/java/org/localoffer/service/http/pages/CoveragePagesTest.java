package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.gaps.coverage.Coverage;
import org.localoffer.service.gaps.coverage.CoverageFigures;
import org.localoffer.service.gaps.coverage.CoverageItem;
import org.localoffer.service.gaps.coverage.CoverageOnDay;
import org.localoffer.service.gaps.coverage.CoverageState;
import org.localoffer.service.gaps.coverage.HeadingCoverage;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;

@PortalTest
class CoveragePagesTest {

    private static final Pattern PAGE = Pattern.compile("href=\"/coverage/lo-14\\?page=(\\d+)\"");

    @Inject
    Coverage coverage;

    @Inject
    CurrentLocalArea localArea;

    private HeadingCoverage of(String slug) {
        LocalArea area = localArea.get();
        return coverage.now(area.coverage().find(slug).orElseThrow(), area);
    }

    @Test
    void everyHeadingIsShownWithItsState() {
        CoverageOnDay today = coverage.now(localArea.get());
        Document page = Jsoup.parse(PublicPage.good("/coverage").html());

        assertThat(page.select("main section tbody tr")).hasSize(26);
        for (CoverageState state : CoverageState.values()) {
            assertThat(page.select("section[aria-labelledby=" + state.slug() + "] tbody th a")
                            .eachAttr("href"))
                    .as(state.label())
                    .containsExactlyElementsOf(today.headings().stream()
                            .filter(covered -> covered.state() == state)
                            .map(covered -> "/coverage/" + covered.heading().slug())
                            .toList());
        }
    }

    @Test
    void whatIsMissingIsReadFirstAndWhatIsCoveredIsFolded() {
        Document page = Jsoup.parse(PublicPage.good("/coverage").html());

        assertThat(page.select("main section").eachAttr("aria-labelledby"))
                .startsWith("not-covered")
                .endsWith("covered");
        assertThat(page.select("main details:not([open]) tbody tr"))
                .hasSize(Math.toIntExact(coverage.now(localArea.get()).figures().covered()));
    }

    @Test
    void theStatesAreCountedAndAddUp() {
        CoverageFigures figures = coverage.now(localArea.get()).figures();
        Document page = Jsoup.parse(PublicPage.good("/coverage").html());

        assertThat(page.select("main .lo-overview li").eachText())
                .containsExactly(
                        "Not covered: " + figures.notCovered() + " of 26 parts of the law",
                        "Unconfirmed only: " + figures.unconfirmedOnly() + " of 26 parts of the law",
                        "Thin: " + figures.thin() + " of 26 parts of the law",
                        "None expected: " + figures.noneExpected() + " of 26 parts of the law",
                        "Covered: " + figures.covered() + " of 26 parts of the law");
    }

    @Test
    void everythingBehindAHeadingIsLinkedOnItsPages() {
        String first = PublicPage.good("/coverage/lo-14").html();
        TreeSet<String> links = new TreeSet<>();
        TreeSet<String> pages = new TreeSet<>(PublicPage.all(PAGE, first));
        pages.add("1");
        for (String page : pages) {
            links.addAll(PublicPage.good("/coverage/lo-14?page=" + page).links("/listings/"));
        }

        assertThat(links)
                .isEqualTo(new TreeSet<>(of("lo-14").items().stream()
                        .filter(CoverageItem::isListing)
                        .map(CoverageItem::path)
                        .toList()))
                .hasSizeGreaterThan(20);
    }

    @Test
    void eachPageOfAHeadingIsKnownByItsOwnAddress() {
        assertThat(PublicPage.good("/coverage/lo-14?page=1").canonical()).endsWith("/coverage/lo-14");
        assertThat(PublicPage.good("/coverage/lo-14?page=2").canonical()).endsWith("/coverage/lo-14?page=2");
    }

    @Test
    void aHeadingWithNothingSaysSoAndWhereToTellUs() {
        PublicPage page = PublicPage.good("/coverage/lo-04");

        assertThat(page.html()).contains("There is nothing yet.", "Not covered", "Do you run this? Tell us");
        assertThat(page.links("/feedback?kind=missing")).isNotEmpty();
    }

    @Test
    void aHeadingAboutOneKindOfHelpBringsItAlongIntoTheForm() {
        assertThat(PublicPage.good("/coverage/lo-18").links("/feedback?kind=missing"))
                .contains("/feedback?kind=missing&amp;help=transport");
    }

    @Test
    void whatEachListingShouldTellIsCountedByField() {
        assertThat(PublicPage.good("/coverage/lo-25").html())
                .contains("What each listing should tell", "Who can use it", "How to get it", "Who can ask or refer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/coverage/lo-99", "/coverage/LO-14", "/coverage/%00", "/coverage/lo-14/more"})
    void anUnknownHeadingIsNotFound(String path) {
        assertThat(PublicPage.at(path).response().statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999", "x", "%00"})
    void anOddPageNumberShowsAPage(String page) {
        assertThat(PublicPage.good("/coverage/lo-14?page=" + page).links("/listings/"))
                .isNotEmpty();
    }

    @Test
    void theSiteMapAndTheFooterLeadThere() {
        assertThat(given().get("/sitemaps/pages.xml").asString()).contains("/coverage</loc>", "/coverage/lo-26</loc>");
        assertThat(PublicPage.good("/contact").links("/coverage")).contains("/coverage");
    }
}

package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.gaps.coverage.Coverage;
import org.localoffer.service.gaps.coverage.CoverageFigures;
import org.localoffer.service.gaps.coverage.CoverageItem;
import org.localoffer.service.gaps.coverage.CoverageOnDay;
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
        List<Element> rows = page.select("table:contains(Open a part) tbody tr");

        assertThat(rows).hasSize(26);
        for (int at = 0; at < rows.size(); at++) {
            HeadingCoverage covered = today.headings().get(at);
            assertThat(rows.get(at).select("th a").attr("href"))
                    .isEqualTo("/coverage/" + covered.heading().slug());
            assertThat(rows.get(at).select(".lo-coverage").text())
                    .isEqualTo(covered.state().label());
        }
    }

    @Test
    void theStatesAreCountedAndAddUp() {
        CoverageFigures figures = coverage.now(localArea.get()).figures();
        Document page = Jsoup.parse(PublicPage.good("/coverage").html());

        assertThat(page.select("table:contains(How much is there) tbody tr td:last-child")
                        .eachText())
                .extracting(text -> text.replaceFirst(".*law", "").strip())
                .containsExactly(
                        figures.covered() + " of 26",
                        figures.thin() + " of 26",
                        figures.unconfirmedOnly() + " of 26",
                        figures.noneExpected() + " of 26",
                        figures.notCovered() + " of 26");
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
        assertThat(canonical("/coverage/lo-14?page=1")).endsWith("/coverage/lo-14");
        assertThat(canonical("/coverage/lo-14?page=2")).endsWith("/coverage/lo-14?page=2");
    }

    private static String canonical(String path) {
        return Jsoup.parse(PublicPage.good(path).html())
                .select("link[rel=canonical]")
                .attr("href");
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

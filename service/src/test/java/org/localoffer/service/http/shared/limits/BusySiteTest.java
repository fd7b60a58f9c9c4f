package org.localoffer.service.http.shared.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.RawHttp;
import org.localoffer.service.http.Staff;

/** What families and programs are told while other networks hold all turns of searches. */
@PortalTest
class BusySiteTest {

    @Inject
    SearchTurns turns;

    @Inject
    MeterRegistry metrics;

    private final List<String> holders = new ArrayList<>();

    @BeforeEach
    void othersTakeAllTurns() {
        Runnable start = () -> {};
        String network = "holder 0";
        while (turns.ask(network, SearchKind.SEARCH, start) == Turns.Asked.BEGUN) {
            holders.add(network);
            network = "holder " + holders.size();
        }
        turns.withdraw(network, start);
    }

    @AfterEach
    void othersAreDone() {
        holders.forEach(turns::unused);
    }

    private static void checkRetryAfter(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=autism%20club&age=5-11", "/categories/leisure"})
    void aPageSaysThatManyPeopleAreHereAndLeadsOn(String path) {
        PublicPage page = PublicPage.at(path);

        checkRetryAfter(page.response());
        page.checkSound();
        Document html = Jsoup.parse(page.html());
        assertThat(html.select("h1").text()).isEqualTo("Many people are using this site just now");
        assertThat(html.select("main").text()).contains("Try again in a moment.", "999", "ring us on");
        assertThat(html.select("main a").eachAttr("href")).contains(path, "/guides", "/get-help-offline");
    }

    @Test
    void theTryAgainLinkStaysOnThisSite() {
        String page = RawHttp.ask(
                        RestAssured.port,
                        "GET //search?q=%22%3E%3Cscript%3E HTTP/1.1\nHost: localhost\nConnection: close\n\n")
                .body();

        assertThat(Jsoup.parse(page)
                        .select("main a:contains(Try this page again)")
                        .eachAttr("href"))
                .containsExactly("/search?q=%22%3E%3Cscript%3E");
    }

    @Test
    void programsGetAProblemDocument() {
        Response answer = Api.ask("q", "autism");

        checkRetryAfter(answer);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonNode problem = Api.json(answer);
        assertThat(problem.get("status").intValue()).isEqualTo(503);
        assertThat(problem.get("title").textValue()).isEqualTo("Many people are using this site just now");
        assertThat(problem.get("detail").textValue()).isEqualTo("Try again in a moment.");
    }

    @Test
    void suggestionsAreEmpty() {
        double before = metrics.counter(SearchTurns.SHED, "kind", "suggest").count();

        Response answer = given().queryParam("q", "autism").get("/suggest");

        checkRetryAfter(answer);
        assertThat(Api.json(answer).get("suggestions")).isEmpty();
        assertThat(metrics.counter(SearchTurns.SHED, "kind", "suggest").count()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/guides",
                "/guides/asking-for-an-ehc-needs-assessment",
                "/listings/camhs-crisis-care",
                "/get-help-offline",
                "/contact",
                "/feedback",
                "/shortlist"
            })
    void pagesThatNeedNoSearchAnswer(String path) {
        PublicPage.good(path);
    }

    @Test
    void staffPagesAnswer() {
        assertThat(Staff.as("editor").get("/editor").statusCode()).isEqualTo(200);
        assertThat(Staff.as("commissioner").get("/commissioner").statusCode()).isEqualTo(200);
    }

    @Test
    void searchesAreAnsweredAgainAfterwards() {
        checkRetryAfter(PublicPage.at("/search?q=autism").response());

        othersAreDone();
        holders.clear();

        PublicPage.good("/search?q=autism");
        Api.search("q", "autism");
    }
}

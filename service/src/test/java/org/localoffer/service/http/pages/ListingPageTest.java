package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;

@PortalTest
@Tag(TestClock.DAYS)
class ListingPageTest {

    private static PublicPage page(JsonNode listing) {
        return PublicPage.good("/listings/" + listing.get("slug").textValue());
    }

    private static PublicPage page(String question) {
        return page(Api.search("q", question).at("/results/0"));
    }

    @Test
    void everyListingHasAPageThatSaysWhatIsNotTold() {
        List<JsonNode> listings = Api.everyListing();
        SoftAssertions checks = new SoftAssertions();

        assertThat(listings).hasSize(114);
        for (JsonNode listing : listings) {
            PublicPage page = page(listing);
            JsonNode content = listing.get("content");
            checks.assertThat(page.heading())
                    .as(page.path())
                    .isEqualTo(content.get("name")
                            .textValue()
                            .replace("&", "&amp;")
                            .replace("'", "&#39;"));
            notToldWhereMissing(checks, page, "Where", "where it is", content.has("places"));
            notToldWhereMissing(checks, page, "Contact", "contact", content.has("contacts"));
            notToldWhereMissing(checks, page, "Cost", "cost", content.has("cost"));
            notToldWhereMissing(checks, page, "When", "when it is", content.has("times"));
            notToldWhereMissing(checks, page, "How it is given", "how it is given", content.has("delivery"));
            notToldWhereMissing(checks, page, "How many places", "how many places it has", content.has("capacity"));
            notToldWhereMissing(checks, page, "Who pays for it", "who pays for it", content.has("commissioners"));
            notToldWhereMissing(
                    checks,
                    page,
                    "Is a diagnosis needed?",
                    "if a diagnosis is needed",
                    content.at("/access/diagnosis").isTextual());
            checks.assertThat(Jsoup.parse(page.html()).select(".lo-not-told--line"))
                    .as("sentences of %s", page.path())
                    .hasSizeLessThanOrEqualTo(3);
        }
        checks.assertAll();
    }

    /** A fact stands on the page, or its name in the sentence of what is not told. */
    private static void notToldWhereMissing(
            SoftAssertions checks, PublicPage page, String label, String named, boolean told) {
        Document parsed = Jsoup.parse(page.html());
        checks.assertThat(parsed.select(".lo-facts dt").eachText().contains(label))
                .as("%s of %s is told", label, page.path())
                .isEqualTo(told);
        checks.assertThat(parsed.select(".lo-not-told--line").text().matches(".*\\b" + named + "\\b.*"))
                .as("%s of %s is not told", label, page.path())
                .isEqualTo(!told);
    }

    @Test
    void resultsAreOneLinkAway() {
        PublicPage results = PublicPage.good("/search?q=portage&age=0-4");
        String link = results.linksAsTheyAre("/listings/").getFirst().replace("&amp;", "&");

        Element back = Jsoup.parse(PublicPage.good(link).html()).expectFirst(".lo-trail__back a");

        assertThat(back.text()).isEqualTo("Back to results");
        assertThat(back.attr("href")).isEqualTo("/search?q=portage&age=0-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example.org/", "//evil.example.org", "javascript:alert(1)"})
    void theWayBackLeadsToThisSiteAlone(String from) {
        PublicPage page = PublicPage.good(
                "/listings/portage-and-pelican?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8));

        assertThat(Jsoup.parse(page.html()).select(".lo-trail a").eachAttr("href"))
                .containsExactly("/", "/search");
        assertThat(Jsoup.parse(page.html()).select(".lo-trail__back")).isEmpty();
    }

    @Test
    void thePermanentLinkRedirectsToTheSlugForGood() {
        JsonNode listing = Api.search("q", "portage").at("/results/0");

        given().redirects()
                .follow(false)
                .get("/listings/" + listing.get("id").textValue())
                .then()
                .statusCode(301)
                .header(
                        "Location",
                        org.hamcrest.Matchers.endsWith(
                                "/listings/" + listing.get("slug").textValue()));
        assertThat(page(listing).html())
                .contains("/listings/" + listing.get("id").textValue());
    }

    @Test
    void assumedAgesAreShownAsAssumed() {
        assertThat(page("Portage and Pelican").fact("Ages")).contains("Birth to 5", "assumed");
        assertThat(page("Autism Diagnostic Service").fact("Ages"))
                .contains("Birth to 18", "0-6 years CPMS; 6-18 years CAMHS")
                .doesNotContain("assumed");
    }

    @Test
    void aClosedOrPlannedListingSaysSoBeforeAnythingElse() {
        assertThat(status("S23")).startsWith("<strong>This has closed.");
        assertThat(status("P26")).startsWith("<strong>This is planned. You cannot use it yet.");
        assertThat(status("M03")).startsWith("<strong>This is paused. You cannot use it at the moment.");
    }

    /** What the banner of that listing says. */
    private static String status(String reference) {
        PublicPage page = Api.everyListing().stream()
                .filter(listing -> listing.get("reference").textValue().equals(reference))
                .findFirst()
                .map(ListingPageTest::page)
                .orElseThrow();
        return PublicPage.all(Pattern.compile("<div class=\"lo-status\">\\s*<p>(.*?)</p>"), page.html())
                .getFirst();
    }

    @Test
    void aPageCitesItsSourceAndSaysWhatIsMadeUp() {
        PublicPage page = page("Autism Diagnostic Service");

        assertThat(page.fact("Source")).contains("Portsmouth SEND self-evaluation, September 2017, line 305");
        assertThat(page.fact("Reference")).contains("P41");
        assertThat(page.html()).containsPattern("of this listing are made up");
    }

    @Test
    void aPhoneNumberCanBeTapped() {
        assertThat(page("Autism Diagnostic Service").links("tel:")).contains("tel:01632960041");
    }

    /** Who reads of help in danger may need somebody at once. */
    @ParameterizedTest
    @ValueSource(strings = {"P50", "P60"})
    void thePageOfHelpInDangerSaysFirstWhomToRing(String reference) {
        JsonNode listing = Api.everyListing().stream()
                .filter(one -> one.get("reference").textValue().equals(reference))
                .findFirst()
                .orElseThrow();

        Element main = Jsoup.parse(page(listing).html()).expectFirst("main");

        assertThat(main.expectFirst("section").hasClass("lo-crisis")).isTrue();
        assertThat(main.select(".lo-crisis + p a[href^=tel:]")).hasSize(1);
        assertThat(main.select(".lo-start").text()).doesNotContain("What to do first");
    }

    @Test
    void thePageOfOtherHelpHasNoPanel() {
        assertThat(Jsoup.parse(PublicPage.good("/listings/childrens-therapy-service-speech-and-language-therapy")
                                .html())
                        .select(".lo-crisis"))
                .isEmpty();
    }
}

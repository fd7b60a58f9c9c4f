package org.localoffer.service.http.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.gaps.SearchHashes;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.PublicPage;

@PortalTest
class SuggestionsApiTest {

    @Inject
    Database database;

    @Inject
    SearchHashes marks;

    private static Response answer(String typed) {
        return given().queryParam("q", typed).get("/suggest");
    }

    private static List<JsonNode> suggestions(String typed) {
        Response answer = answer(typed);
        assertThat(answer.statusCode()).as(typed).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        return StreamSupport.stream(Api.json(answer).get("suggestions").spliterator(), false)
                .toList();
    }

    private static List<String> ofKind(String kind, String typed) {
        return suggestions(typed).stream()
                .filter(suggestion -> suggestion.get("kind").textValue().equals(kind))
                .map(suggestion -> suggestion.get("label").textValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    concept  | autism as     | Autism assessment and diagnosis
                    concept  | statem        | EHC plans (education, health and care)
                    category | leis          | Leisure
                    guide    | asking for an | Asking for an EHC needs assessment
                    listing  | st chris      | The St Christopher School
                    """)
    void everyKindIsSuggestedAndLeadsToAPage(String kind, String typed, String label) {
        assertThat(suggestions(typed))
                .filteredOn(suggestion -> suggestion.get("kind").textValue().equals(kind))
                .extracting(suggestion -> suggestion.get("label").textValue())
                .first()
                .isEqualTo(label);
        assertThat(suggestions(typed))
                .allSatisfy(suggestion -> PublicPage.good(suggestion.get("url").textValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auti\u00ADsm as",
                "autism\u00A0as",
                "ａｕｔｉｓｍ as",
                "aut\u200Bism as",
                "\uFEFFautism as",
                "autism/as",
                "autism_as"
            })
    void suggestionsDoNotDependOnHowTheTextWasTyped(String typed) {
        assertThat(suggestions(typed)).isNotEmpty().isEqualTo(suggestions("autism as"));
    }

    @Test
    void aListingIsAlsoSuggestedByItsProvider() {
        String provider = Api.search("q", "portage").at("/results/0/provider").textValue();

        assertThat(ofKind("listing", provider)).isNotEmpty().allMatch(label -> label.contains(provider));
    }

    @ParameterizedTest
    @CsvSource({"Wheelchair Service, supplies", "Portage and Pelican, slow"})
    void wordsOfASummaryDoNotMatch(String name, String ofSummary) {
        JsonNode listing = Api.search("q", name).at("/results/0");

        assertThat(listing.get("name").textValue()).isEqualTo(name);
        assertThat(listing.get("summary").textValue()).contains(" " + ofSummary + " ");
        assertThat(ofKind("listing", name)).anyMatch(label -> label.startsWith(name));
        assertThat(ofKind("listing", ofSummary)).isEmpty();
    }

    @Test
    void aListingThatIsNotAvailableIsNotSuggested() {
        assertThat(ofKind("listing", "new special free school")).isEmpty();
    }

    @Test
    void crisisIsSuggestedAndLeadsToASearchWithUrgentHelp() {
        String url = suggestions("suicid").getFirst().get("url").textValue();

        assertThat(PublicPage.good(url).html()).contains("lo-crisis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "é", "-", "😀", "'’`"})
    void lessThanTwoLettersSuggestNothing(String typed) {
        assertThat(suggestions(typed)).isEmpty();
    }

    @Test
    void withoutTextThereAreNoSuggestions() {
        given().get("/suggest").then().statusCode(200).body("suggestions", Matchers.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s", "sc", "school", "the", "a b c d e f g h i j k l m n o p q r s t u v w x y z", "%", "%%",
                        "* OR 1=1",
                "😀😀😀", "😀 aut", "<script>alert(1)</script>", "\"}", "{{x}}", "name:\"x\" AND *:*", "\\", "学校 学校",
                "مدرسة", "\u0000\u0001ab", "autism\n\r\tas"
            })
    void anyTextGetsAtMostEightSuggestions(String typed) {
        assertThat(suggestions(typed)).hasSizeLessThanOrEqualTo(8).allSatisfy(suggestion -> {
            assertThat(suggestion.get("label").textValue()).isNotBlank().doesNotContain("<");
            assertThat(suggestion.get("url").textValue()).startsWith("/");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=%ff%fe", "?q=%ED%A0%80", "?q", "?q=a&q=autism", "?x=autism"})
    void aMalformedAddressSuggestsNothing(String query) {
        given().urlEncodingEnabled(false)
                .get("/suggest" + query)
                .then()
                .statusCode(200)
                .body("suggestions", Matchers.empty());
    }

    @Test
    void onlyTheFirstSixtyCharactersAreUsed() {
        assertThat(suggestions("autism" + " ".repeat(10) + "as")).isNotEmpty();
        assertThat(suggestions("x".repeat(5000))).isEmpty();
        assertThat(suggestions("special schools " + "-".repeat(60) + " zebra")).isNotEmpty();
    }

    @Test
    void suggestionsAreNotCountedAsSearches() {
        String asked = "zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        String searched = asked + "ed";

        answer(asked);
        given().queryParam("q", searched).get("/search");
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(
                        database.count("search_asked where mark = ?1", marks.of(searched)))
                .isEqualTo(1));

        assertThat(database.count("search_asked where mark = ?1", marks.of(asked)))
                .isZero();
    }

    @Test
    void theResponseMayBeCachedBrieflyAndSetsNoCookie() {
        assertThat(answer("aut").header("Cache-Control")).isEqualTo("private, max-age=10");
        PublicPage.at("/suggest?q=aut").checkHeaders();
    }

    @Test
    void crawlersAreKeptAway() {
        assertThat(given().get("/robots.txt").asString().lines().toList()).contains("Disallow: /suggest");
    }
}

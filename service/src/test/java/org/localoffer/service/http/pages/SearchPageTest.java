package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.search.query.SearchParametersReader;

@PortalTest
class SearchPageTest {

    private static PublicPage search(String question) {
        return PublicPage.good("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    @Test
    void theResultsAreThoseOfTheApiAndThoseThatFitComeFirst() {
        PublicPage page = search("short breaks");
        JsonNode results = Api.search("q", "short breaks").get("results");

        assertThat(page.links("/listings/"))
                .containsExactlyInAnyOrderElementsOf(addresses(results, "strong", "partial"));
        assertThat(page.links("/listings/"))
                .startsWith(addresses(results, "strong").toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "short breaks, name",
        "short breaks, recently-checked",
        "respite for my 20 year old, name",
        "respite for my 20 year old, recently-checked"
    })
    void anotherOrderIsTheSameOnThePageAsInTheApi(String question, String sort) {
        PublicPage page = PublicPage.good(
                "/search?per_page=50&sort=" + sort + "&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        JsonNode results =
                Api.search("q", question, "per_page", 50, "sort", sort).get("results");
        Elements cards = Jsoup.parse(page.html()).select(".lo-card");

        assertThat(page.links("/listings/")).isEqualTo(addresses(results, "strong", "partial"));
        assertThat(Jsoup.parse(page.html()).select(".lo-near, .lo-near__section"))
                .isEmpty();
        assertThat(cards).hasSameSizeAs(results);
        for (int at = 0; at < cards.size(); at++) {
            assertThat(cards.get(at).select(".lo-card__fit").text().startsWith("Comes near: "))
                    .as(cards.get(at).text())
                    .isEqualTo(results.get(at).get("match").textValue().equals("partial"));
        }
    }

    private static List<String> addresses(JsonNode results, String... matches) {
        return StreamSupport.stream(results.spliterator(), false)
                .filter(result -> List.of(matches).contains(result.get("match").textValue()))
                .map(result -> "/listings/" + result.get("slug").textValue())
                .toList();
    }

    @Test
    void theCountSaysHowManyFitAndHowManyComeNear() {
        JsonNode answer = Api.search("q", "short breaks", "per_page", 50);
        long fit = addresses(answer.get("results"), "strong").size();
        long near = answer.get("total").longValue() - fit;

        assertThat(fit).isPositive();
        assertThat(search("short breaks").html())
                .containsPattern(
                        "id=\"count\"[^>]*>" + fit + " listings? fits?" + (near == 0 ? "<" : ", " + near + " come"));
    }

    @Test
    void theFirstThatFitsCanBeRungAndNoOther() {
        Document page = Jsoup.parse(search("portage").html());

        assertThat(page.select(".lo-card a[href^=tel:]")).singleElement().satisfies(link -> {
            assertThat(link.text()).matches("[0-9 ]{11,}");
            assertThat(link.closest(".lo-card"))
                    .isEqualTo(page.select(".lo-card").getFirst());
        });
    }

    @Test
    void onFurtherPagesNoneCanBeRung() {
        Document page = Jsoup.parse(
                PublicPage.good("/search?q=autism&per_page=5&page=2").html());

        assertThat(page.select(".lo-card__phone")).isNotEmpty();
        assertThat(page.select(".lo-card a[href^=tel:]")).isEmpty();
    }

    @Test
    void cardsTellWhereHowAndWhen() {
        Element card = Jsoup.parse(search("autism diagnostic service").html())
                .select(".lo-card")
                .getFirst();

        assertThat(card.select(".lo-card__where, .lo-card__ages, .lo-card__open"))
                .hasSize(3);
        assertThat(card.select(".lo-card__open").text())
                .matches("Bank holiday: ring to check|.*, 9am to 4[.]30pm: ring to check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=speech", "/search?q=autism&need=asd"})
    void aCountIsWhatAClickGivesForEveryAge(String address) {
        Document page = Jsoup.parse(PublicPage.good(address).html());
        Elements ages = page.select("input[name=age]:not([checked])");

        assertThat(ages).isNotEmpty();
        for (Element age : ages) {
            String count =
                    page.select("label[for=" + age.id() + "] .lo-facet__count").text();
            String ticked = address.replace("/search", "/api/v1/listings");
            String sign = ticked.contains("?") ? "&" : "?";
            assertThat(Api.json(given().get(ticked + sign + "age=" + age.attr("value")))
                            .get("total")
                            .longValue())
                    .as(age.attr("value"))
                    .isEqualTo(Long.parseLong(count.replaceAll("[^0-9]", "")));
        }
    }

    @Test
    void agesHaveOneFilter() {
        Document page = Jsoup.parse(PublicPage.good("/search").html());

        assertThat(page.select("input[name=age]")).hasSize(4);
        assertThat(page.select("input[name=category]").eachAttr("value"))
                .contains("leisure")
                .noneMatch(category -> category.startsWith("age-") || category.equals("preparing-for-adulthood"));
        assertThat(Jsoup.parse(PublicPage.good("/search?category=age-0-4").html())
                        .select("input[name=category][checked]")
                        .eachAttr("value"))
                .containsExactly("age-0-4");
    }

    @Test
    void onlyAPlaceNearbyIsAskedForByAQuestionOfWhatIsNear() {
        assertThat(search("autism group near me").html()).contains("href=\"#postcode\"", "Use where I am now");
        assertThat(search("autism group").html()).doesNotContain("Use where I am now");
    }

    @Test
    void aTickOfTheAddressIsTickedOnThePageAndCanBeTakenAway() {
        PublicPage page = PublicPage.good("/search?need=asd&sector=health&q=help");

        assertThat(page.html()).containsPattern("<input[^>]*name=\"need\"[^>]*value=\"asd\"[^>]*checked");
        assertThat(page.links("/search?")).contains("/search?q=help&amp;sector=health");
    }

    @Test
    void pagesLeadToTheNextOneWithEverythingAsked() {
        PublicPage first = PublicPage.good("/search?postcode=PO1&sector=health");

        assertThat(first.links("/search?")).contains("/search?postcode=PO1&amp;sector=health&amp;page=2");
        PublicPage.good("/search?postcode=PO1&sector=health&page=2");
    }

    @Test
    void aPageHasAsManyResultsAsItsAddressSaysAndEveryLinkAndFormKeepsThat() {
        PublicPage page = PublicPage.good("/search?postcode=PO1&sector=health&per_page=5");

        assertThat(page.links("/listings/")).hasSize(5);
        assertThat(page.links("/search?"))
                .contains("/search?postcode=PO1&amp;sector=health&amp;per_page=5&amp;page=2")
                .contains("/search?postcode=PO1&amp;per_page=5");
        assertThat(page.html()).contains("<input type=\"hidden\" name=\"per_page\" value=\"5\">");
        assertThat(PublicPage.good("/search?postcode=PO1&sector=health&per_page=5&page=2")
                        .links("/listings/"))
                .hasSize(5)
                .doesNotContainAnyElementsOf(page.links("/listings/"));
    }

    @Test
    void tenResultsOnAPageAreNotSaidInAddresses() {
        assertThat(PublicPage.good("/search?postcode=PO1&per_page=10").html()).doesNotContain("per_page");
    }

    @Test
    void aPagePastTheLastOneLeadsToTheLastOfThatSize() {
        assertThat(PublicPage.at("/search?per_page=50&page=9").response().header("Location"))
                .endsWith("/search?per_page=50&page=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; drop table listing; --",
                "\" ' ` ´ “ ” ‘ ’",
                "😀 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "name:* AND (",
                "a AND OR NOT \"unclosed",
                "[1 TO *] ~5 ^9 /regex/ \\",
                "{\"match_all\":{}}",
                "{str:eval('1')} {#include layout/page}",
                "${jndi:ldap://example.com}",
                "%00 %s %n",
                "../../etc/passwd",
                "عربي বাংলা polski ąęł",
                "\u202Eright to left",
            })
    void hostileOrOddWordsAreAnOrdinaryQuestion(String question) {
        PublicPage page = search(question);

        assertThat(page.html()).doesNotContain("<script>alert", "<img src=x", "Search is limited just now");
        assertThat(page.heading()).contains("Results for");
    }

    @Test
    void wordsTypedComeBackEscaped() {
        PublicPage page = search("<b>\"bold\"</b>");

        assertThat(page.html()).contains("&lt;b&gt;&quot;bold&quot;&lt;/b&gt;").doesNotContain("<b>\"bold\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%00", "%01%02%1F", "a%00b", "%ED%A0%80", "%F0%9F", "%FF%FE", "%0D%0ASet-Cookie:x=y", "+", ""})
    void bytesThatAreNoTextAreLeftOut(String encoded) {
        PublicPage page = PublicPage.good("/search?q=" + encoded);

        assertThat(page.html()).doesNotContainPattern("[\\x00-\\x08\\x0E-\\x1F]");
    }

    @Test
    void aQuestionOfFiveThousandCharactersIsCutAndAnswered() {
        PublicPage page = search("short breaks " + "x".repeat(4987));

        assertThat(page.html()).doesNotContain("x".repeat(SearchParametersReader.LONGEST_TEXT + 1));
    }

    @Test
    void aQuestionOfManyWordsIsAnsweredByTheEngine() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 160; i++) {
            words.append((char) ('a' + i % 26)).append((char) ('a' + i / 26)).append(' ');
        }

        assertThat(words.length()).isLessThan(SearchParametersReader.LONGEST_TEXT);
        assertThat(Api.search("q", words.toString()).get("limited").booleanValue())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "age, banana",
        "need, autism",
        "sector, info",
        "page, 0",
        "page, -5",
        "within, -1",
        "per_page, 0",
        "per_page, 51",
        "per_page, ten",
        "sort, x",
        "language, xx"
    })
    void aWrongValueIsLeftOutAndALineSaysSo(String name, String value) {
        PublicPage page = PublicPage.good("/search?" + name + "=" + value);

        assertThat(page.html()).contains("We left this out: " + name + " ", "&quot;" + value + "&quot;");
    }

    @Test
    void everyListingIsCountedWhereNoAgeIsTicked() {
        assertThat(PublicPage.good("/search").html()).containsPattern("id=\"count\"[^>]*>114 listings");
        assertThat(PublicPage.good("/search?sector=health").html())
                .containsPattern("id=\"count\"[^>]*>" + Api.total("sector", "health") + " listings");
    }

    @Test
    void whatIsLeftOutIsEscaped() {
        assertThat(PublicPage.good("/search?age=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
                        .html())
                .contains("We left this out: age has no &quot;&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void agesNotToldAreCountedApartUnderATickedBand() {
        long notTold = Api.search("age", "0-4").get("age_not_told").longValue();
        long told = Api.total("age", "0-4") - notTold;

        assertThat(PublicPage.good("/search?age=0-4").html())
                .containsPattern("id=\"count\"[^>]*>" + told + " listings[^<]*" + notTold);
    }

    @Test
    void nothingFoundShowsWaysOn() {
        PublicPage page = PublicPage.good("/search?q=qwrtz+xkcdq&sector=health");

        assertThat(page.html()).contains("That does not mean there is no help");
        assertThat(page.links("/categories/")).hasSize(8);
    }

    @Test
    void nearestFirstWithoutAPlaceAsksForOne() {
        assertThat(PublicPage.good("/search?sort=distance").html())
                .contains("Enter a postcode or town to see the nearest first.");
    }

    @Test
    void resultsAreNotKeptBySearchEngines() {
        assertThat(PublicPage.good("/search?q=autism").html())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"");
    }

    @Test
    void aFormThatIsPostedIsRefusedInPlainWords() {
        given().post("/search").then().statusCode(405).contentType("text/html");
    }
}

package org.localoffer.service.search.understand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;

/** How the page and the API show the parsed query, and what they say if there is no strong match. */
@PortalTest
class UnderstoodQuestionTest {

    private static Document page(String question) {
        return Jsoup.parse(PublicPage.good("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .html());
    }

    @Test
    void whatWasUnderstoodIsShownAndEachPartCanBeRemoved() {
        Document page = page("autism assessment for my 5 year old near PO2");

        assertThat(page.select(".lo-understood a").eachText())
                .anyMatch(chip -> chip.contains("Autism assessment"))
                .anyMatch(chip -> chip.contains("age 5"))
                .anyMatch(chip -> chip.contains("near PO2"));
        assertThat(page.select(".lo-understood a").eachAttr("href"))
                .contains("/search?q=autism+assessment+for+my+near+PO2");
    }

    @ParameterizedTest
    @CsvSource({
        "nursery near Leigh, Leigh-on-Sea",
        "nursery near leigh, Leigh-on-Sea",
        "nursery in Leigh, Leigh-on-Sea",
        "nursery SS9, SS9"
    })
    void aTownIsUnderstoodByWhatPeopleCallIt(String question, String place) {
        assertThat(Api.texts(
                        Api.search("q", question).get("query").get("understood").get("postcode")))
                .containsExactly(place);
    }

    @Test
    void aNameThatIsShortForATownIsNoPlaceWithoutAWordThatLeadsToOne() {
        assertThat(Api.search("q", "leigh is autistic")
                        .get("query")
                        .get("understood")
                        .has("postcode"))
                .isFalse();
    }

    @Test
    void theApiSaysWhatWasUnderstoodAndCorrected() {
        JsonNode query = Api.search("q", "urgent nhs autisim assesment for my 15 year old")
                .get("query");

        assertThat(query.get("corrected").textValue()).isEqualTo("urgent nhs autism assessment for my 15 year old");
        JsonNode understood = query.get("understood");
        assertThat(Api.texts(understood.get("need"))).containsExactly("asd");
        assertThat(Api.texts(understood.get("help"))).contains("autism-assessment");
        assertThat(Api.texts(understood.get("age"))).containsExactly("11-plus", "preparing-for-adulthood");
        assertThat(Api.texts(understood.get("sector"))).containsExactly("health");
        assertThat(Api.texts(understood.get("urgency"))).containsExactly("urgent");
    }

    @Test
    void aCorrectionIsShownAndCanBeUndone() {
        Document page = page("autisim");

        assertThat(page.text()).contains("Showing results for autism");
        assertThat(page.select("a[href='/search?q=autisim&exact=true']")).hasSize(1);
        Document exact =
                Jsoup.parse(PublicPage.good("/search?q=autisim&exact=true").html());
        assertThat(exact.text()).contains("exactly these words").doesNotContain("Showing results for");
        assertThat(exact.select("input[type=hidden][name=exact]").attr("value")).isEqualTo("true");
    }

    @Test
    void aWordThatExistsIsNeverCorrected() {
        assertThat(Api.search("q", "basketball horse riding")
                        .get("query")
                        .get("corrected")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "my daughter is self harming, P50",
        "my son wants to kill himself, P50",
        "someone is hurting my child, P60",
    })
    void wordsOfCrisisPutUrgentHelpAboveTheResultsAndNeverInsteadOfThem(String question, String first) {
        Document page = page(question);

        assertThat(page.text()).contains("999");
        assertThat(page.select(".lo-card")).isNotEmpty();
        assertThat(Api.references("q", question)).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is there a group for his sister, she is 10 and helps me look after him",
                "is there anything for the others to go to after that on the day"
            })
    void aStoryOfVeryCommonWordsHasNoStrongAnswer(String question) {
        assertThat(Api.search("q", question).get("gap_invited").booleanValue()).isTrue();
        assertThat(page(question).select(".lo-near").eachText())
                .isNotEmpty()
                .as("what hardly was asked")
                .noneMatch(why -> why.contains("May not cover"));
    }

    @Test
    void aLongSentenceFindsTheMostSimilarListings() {
        assertThat(Api.total(
                        "q",
                        "No school round here can keep my daughter safe and everybody agrees she needs to live at one a"
                                + " long way off, but health and the council keep arguing about who should pay"))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"respite for my 20 year old", "support for autism near SS9"})
    void aPartialMatchNeverPosesAsAStrongOne(String question) {
        JsonNode answer = Api.search("q", question);

        assertThat(answer.get("gap_invited").booleanValue()).isTrue();
        assertThat(Api.texts(answer.get("results"), "match")).isNotEmpty().containsOnly("partial");
        assertThat(page(question).text()).contains("Nothing we know of fits all of this", "Tell us what’s missing");
    }

    @Test
    void whatComesNearSaysWhyItIsNotQuiteRight() {
        assertThat(page("wheelchair basketball").select(".lo-near").eachText())
                .anyMatch(why -> why.startsWith("May not cover") && why.contains("“Basketball”"));
        assertThat(page("respite for my 20 year old").select(".lo-near").eachText())
                .contains("Not for age 20");
        assertThat(page("new special free school autism").select(".lo-near").eachText())
                .contains("Not open yet");
    }

    @Test
    void whatComesNearIsNotForTheAgeThatItsHeadingNames() {
        Document page = page("respite for my 20 year old");
        Element near = page.select(".lo-near:contains(Not for age 20)").getFirst();

        assertThat(Objects.requireNonNull(near.nextElementSibling())
                        .select(".lo-card__ages")
                        .eachText())
                .isNotEmpty()
                .allMatch(ages -> ages.startsWith("Ages: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"autism", "they lost my referral and nobody answers the phone"})
    void noCardSaysThatAListingLacksAGuess(String question) {
        Document page = page(question);
        List<String> guesses = page.select(".lo-understood .lo-chip").eachText().stream()
                .filter(chip -> chip.contains("guess: "))
                .map(chip -> chip.replaceAll(".*guess: (.*) ✕", "$1"))
                .toList();

        assertThat(guesses).isNotEmpty();
        assertThat(page.select(".lo-near").eachText()).isNotEmpty().allSatisfy(why -> assertThat(guesses)
                .noneMatch(guess -> why.contains("“" + guess)));
    }

    @Test
    void aListingForOneOfTwoChildrenFitsAndSaysForWhich() {
        Document page = page("respite for my 7 year old and 20 year old");

        assertThat(page.select(".lo-card__key").eachText())
                .anyMatch(ages -> ages.endsWith("for age 7, not for age 20"));
        assertThat(Api.search("q", "respite for my 7 year old and 20 year old")
                        .get("gap_invited")
                        .booleanValue())
                .isFalse();
        assertThat(page.select(".lo-understood a").eachAttr("href"))
                .contains("/search?q=respite+for+my+20+year+old", "/search?q=respite+for+my+7+year+old");
    }

    @Test
    void aListingForNoneOfTheChildrenSaysSo() {
        assertThat(page("respite for my 20 year old and 22 year old")
                        .select(".lo-near")
                        .eachText())
                .contains("Not for age 20 or age 22");
    }

    @Test
    void oneThingLessIsOfferedWithWhatItFinds() {
        Document page = Jsoup.parse(
                PublicPage.good("/search?q=portage&age=preparing-for-adulthood").html());
        JsonNode without = Api.search("q", "portage");

        assertThat(page.select(".lo-empty a[href='/search?q=portage']").text())
                .isEqualTo("Without “Preparing for adulthood (14 to 25)”");
        assertThat(page.select(".lo-empty li:has(a[href='/search?q=portage'])").text())
                .contains("”: " + without.get("total").longValue() + " listing");
        assertThat(without.get("gap_invited").booleanValue()).isFalse();
    }

    /** What is left of it is no answer to somebody who looks for a dentist. */
    @Test
    void whereNothingComesCloseNoWordsAreLeftOut() {
        String question = "dentist for autistic child";

        assertThat(Api.search("q", "for autistic child").get("gap_invited").booleanValue())
                .isFalse();
        assertThat(Api.search("q", question).get("gap_invited").booleanValue()).isTrue();
        assertThat(page(question).select(".lo-empty .lo-links li")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he cannot sleep and he is autistic",
                "support for autism near SS9",
                "new special free school autism"
            })
    void oneThingLessNeverPromisesFewerThanStandThere(String question) {
        long now = Api.total("q", question);

        assertThat(page(question).select(".lo-empty .lo-links li").eachText())
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(Long.parseLong(offer.replaceAll(".*”: ([0-9]+) .*", "$1")))
                        .as(offer)
                        .isGreaterThanOrEqualTo(now));
    }

    private static long total(String address) {
        return given().urlEncodingEnabled(false)
                .get(address.replace("/search?", "/api/v1/listings?"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=portage&age=preparing-for-adulthood&sector=education",
                "q=autism+assessment&sector=voluntary",
                "q=wheelchair+basketball&cost=free&postcode=TA1&within=5",
                "help=portage&age=preparing-for-adulthood"
            })
    void eachOfferCountsWhatItsLinkFinds(String search) {
        Document page = Jsoup.parse(PublicPage.good("/search?" + search).html());

        assertThat(page.select(".lo-empty li:has(a[href^=/search?])"))
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.text())
                        .contains("”: " + total(offer.select("a").attr("href")) + " listing"));
    }

    @Test
    void anUnderstoodAgeRanksAndATickedOneFilters() {
        assertThat(Api.total("q", "short breaks 20 year old"))
                .isGreaterThanOrEqualTo(Api.total("q", "short breaks"))
                .isPositive();
        assertThat(Api.total("q", "portage", "age", "preparing-for-adulthood")).isLessThan(Api.total("q", "portage"));
    }
}

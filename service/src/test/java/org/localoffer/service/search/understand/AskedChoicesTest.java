package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.PublicPage;

/**
 * What choices that a question names do to results: one listing fits all of them, one states the opposite, one nothing.
 * They are published once for all questions.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskedChoicesTest {

    private static final String FITS = "Falconry North";
    private static final String OPPOSITE = "Falconry South";
    private static final String SILENT = "Falconry West";

    /** What a card says of the word that only these listings have. */
    private static final String ITS_WORD = "Fits what you asked: “falconry”";

    /** A question for falconry, and the words of its choice on chips and cards. */
    private static final String CHIPS = """
            free falconry, free
            falconry at weekends, at weekends
            falconry without a diagnosis, no diagnosis needed
            falconry no waiting list, no long wait
            falconry in polish, in Polish
            """;

    @Inject
    ExtraListings extra;

    private final List<Listing> published = new ArrayList<>();
    private int port;

    /** Not before all: only in a test is RestAssured told the portal's port. */
    @BeforeEach
    void publishOnce() {
        if (published.isEmpty()) {
            port = RestAssured.port;
            publishAll();
            ExtraListings.awaitTotal(117);
        }
    }

    private void publishAll() {
        publish(FITS, """
                cost: {free: true}
                times: [{days: [SATURDAY], opens: "18:00", closes: "20:00"}]
                availability: {status: available, waiting_weeks: 2}
                access: {who_can_refer: [self], diagnosis: not-needed}
                delivery: [online, at-home]
                languages: [en, pl]
                """);
        publish(OPPOSITE, """
                cost: {free: false}
                times: [{days: [MONDAY], opens: "10:00", closes: "12:00"}]
                availability: {status: available, waiting_weeks: 20}
                access: {who_can_refer: [gp], diagnosis: needed}
                delivery: [in-person]
                languages: [en]
                """);
        publish(SILENT, "");
    }

    private void publish(String name, String facts) {
        published.add(extra.publish(ExtraListings.content("""
                name: %s
                summary: Learn to fly falcons.
                kinds_of_help: [clubs-and-leisure]
                service_area: {areas: [southend]}
                %s""".formatted(name, facts))));
    }

    @AfterAll
    void retire() {
        published.forEach(listing -> extra.retire(listing, "It was a test."));
        ExtraListings.awaitTotal(114, port);
    }

    private static Document page(String question) {
        return Jsoup.parse(PublicPage.good("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .html());
    }

    private static String match(JsonNode answer, String name) {
        return StreamSupport.stream(answer.get("results").spliterator(), false)
                .filter(result -> result.get("name").textValue().equals(name))
                .findFirst()
                .orElseThrow()
                .get("match")
                .textValue();
    }

    private static String card(Document page, String name) {
        return page.select(".lo-card").stream()
                .filter(card -> card.text().contains(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            free falconry                       | Not free                          | Cost not told to us
            falconry that doesn't cost anything | Not free                          | Cost not told to us
            falconry at weekends                | On weekdays only                  | Days not told to us
            falconry on a sunday                | On weekdays only                  | Days not told to us
            falconry evening club               | Not in the evening                | Hours not told to us
            falconry without a diagnosis        | You need a diagnosis              | Whether you need a diagnosis not told to us
            undiagnosed falconry                | You need a diagnosis              | Whether you need a diagnosis not told to us
            falconry without going to the gp    | You cannot ask for it yourself    | Who can ask for it not told to us
            falconry self referral              | You cannot ask for it yourself    | Who can ask for it not told to us
            falconry no waiting list            | You may wait over 6 weeks         | Waiting time not told to us
            falconry online                     | Not online or by phone            | Where it happens not told to us
            falconry at home                    | Not at your home                  | Where it happens not told to us
            falconry in polish                  | Not in Polish                     | Languages not told to us
            """)
    void theOppositeIsNoStrongMatchAndSilenceIsSaid(String question, String opposite, String notTold) {
        JsonNode answer = Api.search("q", question);

        assertThat(match(answer, FITS)).isEqualTo("strong");
        assertThat(match(answer, SILENT)).isEqualTo("strong");
        assertThat(match(answer, OPPOSITE)).isEqualTo("partial");
        assertThat(Api.texts(answer.get("results"), "name")).containsSubsequence(FITS, SILENT, OPPOSITE);
        Document page = page(question);
        assertThat(page.select(".lo-near:contains(" + opposite + ") + .lo-cards")
                        .text())
                .contains(OPPOSITE)
                .doesNotContain(SILENT, FITS);
        assertThat(card(page, SILENT)).contains(notTold);
        assertThat(card(page, FITS)).doesNotContain("not told to us");
    }

    @ParameterizedTest
    @CsvSource(textBlock = CHIPS)
    void theChipOfAChoiceTakesItsWordsAway(String question, String chip) {
        assertThat(page(question).select(".lo-understood a").stream()
                        .filter(link -> link.attr("href").equals("/search?q=falconry"))
                        .map(link -> link.text()))
                .singleElement()
                .satisfies(text -> assertThat(text).contains(chip));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CHIPS)
    void aStrongMatchSaysWhichChoicesItFits(String question, String choice) {
        Document page = page(question);

        assertThat(card(page, FITS)).contains(ITS_WORD + " · " + choice);
        assertThat(card(page, SILENT)).contains(ITS_WORD).doesNotContain(" · " + choice);
        assertThat(card(page, OPPOSITE)).doesNotContain("Fits what you asked");
    }

    @Test
    void theApiNamesChoicesByTheirSearchParameters() {
        JsonNode understood = Api.search(
                        "q",
                        "free falconry on zoom in polish on saturdays, no diagnosis, self referral, no waiting list")
                .get("query")
                .get("understood");

        assertThat(Api.texts(understood.get("cost"))).containsExactly("free");
        assertThat(Api.texts(understood.get("delivery"))).containsExactly("online");
        assertThat(Api.texts(understood.get("language"))).containsExactly("pl");
        assertThat(Api.texts(understood.get("diagnosis"))).containsExactly("not-needed");
        assertThat(Api.texts(understood.get("refer"))).containsExactly("self");
        assertThat(understood.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("need", "cost", "delivery", "language", "diagnosis", "refer");
    }

    @Test
    void oneOfTwoPlacesIsEnough() {
        assertThat(match(Api.search("q", "falconry on zoom or face to face"), OPPOSITE))
                .isEqualTo("strong");
        assertThat(match(Api.search("q", "falconry on zoom or face to face"), FITS))
                .isEqualTo("strong");
    }

    @Test
    void aTickedFilterStillExcludesWhatIsNotTold() {
        assertThat(Api.texts(Api.search("q", "falconry", "cost", "free").get("results"), "name"))
                .contains(FITS)
                .doesNotContain(OPPOSITE, SILENT);
    }

    @Test
    void aQuestionOfAChoiceAloneIsAnsweredByWhatStatesIt() {
        List<JsonNode> results = Api.everyResult("q", "something free");

        assertThat(results).hasSize(117);
        assertThat(results.stream()
                        .filter(result -> result.get("match").textValue().equals("strong"))
                        .map(result -> result.get("reference").textValue()))
                .isNotEmpty()
                .isSubsetOf(Api.references("cost", "free"));
        assertThat(results.getFirst().get("match").textValue()).isEqualTo("strong");
    }

    @Test
    void helpWhileWaitingForAnAssessmentIsNotTheAssessment() {
        JsonNode understood = Api.search("q", "help while on the waiting list for autism assessment")
                .get("query")
                .get("understood");

        assertThat(Api.texts(understood.get("diagnosis"))).containsExactly("not-needed");
        assertThat(Api.texts(understood.get("need"))).contains("asd");
        assertThat(understood.has("help") ? Api.texts(understood.get("help")) : List.of())
                .doesNotContain("autism-assessment");
    }

    @ParameterizedTest
    @CsvSource({"free school meals", "online safety", "waiting times for CAMHS", "gluten free cooking"})
    void otherThingsOfThatNameAreNoChoice(String question) {
        assertThat(Api.search("q", question).get("query").get("understood").fieldNames())
                .toIterable()
                .doesNotContain("cost", "delivery", "diagnosis", "refer");
    }
}

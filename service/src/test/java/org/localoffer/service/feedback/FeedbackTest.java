package org.localoffer.service.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Sitemap;

/** A family sends a message (domain 5A, 5B; L15, L23). */
@PortalTest
@Tag(TestClock.DAYS)
class FeedbackTest {

    private static final String THERAPY = slugOfP34();

    @Inject
    Database database;

    private static String slugOfP34() {
        return "childrens-therapy-service-speech-and-language-therapy";
    }

    private static HtmlForm missing() {
        return Family.form("/feedback");
    }

    private static String link(PublicPage page) {
        return HtmlForm.plain(page.links("/feedback?").stream()
                .filter(link -> link.contains("kind=missing"))
                .findFirst()
                .orElseThrow());
    }

    private String field(String reference, String column) {
        return database.texts("select " + column + " from feedback where reference = ?1", reference)
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "/feedback, MISSING",
        "/feedback?kind=missing, MISSING",
        "/feedback?kind=hard-to-use, HARD_TO_USE",
        "/feedback?kind=how-it-is-made, HOW_IT_IS_MADE",
        "/feedback?kind=how-was-it, SERVICE_QUALITY",
        "/listings/childrens-therapy-service-speech-and-language-therapy/feedback, LISTING_WRONG",
        "/listings/childrens-therapy-service-speech-and-language-therapy/feedback?kind=wrong, LISTING_WRONG",
        "/listings/childrens-therapy-service-speech-and-language-therapy/feedback?kind=how-was-it, SERVICE_QUALITY",
        "/listings/childrens-therapy-service-speech-and-language-therapy/feedback?kind=compliment, COMPLIMENT",
    })
    void theWordsAloneAreEnough(String path, String kind) {
        String words = "Only words " + Family.unique("");

        String reference = Family.says(path, words);

        assertThat(field(reference, "kind")).isEqualTo(kind);
        assertThat(field(reference, "state")).isEqualTo("RECEIVED");
        assertThat(field(reference, "channel")).isEqualTo("WEB");
        assertThat(database.texts(
                        "select words from feedback_original o join feedback f on f.id = o.feedback_id"
                                + " where f.reference = ?1",
                        reference))
                .containsExactly(words);
        assertThat(database.acts(reference)).containsExactly("feedback.received");
        assertThat(Family.status(reference))
                .contains(reference, "Somebody will read it")
                .doesNotContain("Only words");
    }

    @Test
    void noFieldButTheWordsIsAskedForAndNoneAsksForAName() {
        HtmlForm form = missing();

        assertThat(form.all("words")).hasSize(1);
        for (String optional : List.of("sender", "help", "age", "need", "area", "reply_to")) {
            assertThat(form.value(optional)).isEmpty();
        }
        assertThat(PublicPage.good("/feedback").html())
                .doesNotContainPattern("name=\"(name|email|phone|postcode|contact)\"")
                .doesNotContain(" required");
    }

    @Test
    void wordsThatComeWithoutOurFormComeBackInOneThatSendsThem() {
        Response answer = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body("words=Plain+words")
                .post("/feedback");

        assertThat(answer.statusCode()).isEqualTo(400);
        HtmlForm back = HtmlForm.on(answer.asString(), "/feedback");
        assertThat(back.value("words")).isEqualTo("Plain words");
        assertThat(Family.reference(back.send())).isNotEmpty();
    }

    @Test
    void theLinkOfAnEmptyResultCarriesWhatWasSearched() {
        PublicPage page = PublicPage.good("/search?q=zzyzx&help=short-breaks&need=asd&age=5-11&area=southend");

        String link = link(page);
        HtmlForm form = Family.form(link.replace(" ", "%20"));

        assertThat(form.value("help")).isEqualTo("short-breaks");
        assertThat(form.value("need")).isEqualTo("asd");
        assertThat(form.value("age")).isEqualTo("5-11");
        assertThat(form.value("area")).isEqualTo("southend");
        assertThat(form.value("words")).isEqualTo("zzyzx");
    }

    @Test
    void theLinkOfResultsCarriesWhatWasUnderstood() {
        HtmlForm form = Family.form(link(PublicPage.good("/search?q=autism+short+breaks+in+southend")));

        assertThat(form.value("need")).isEqualTo("asd");
        assertThat(form.value("help")).isEqualTo("short-breaks");
        assertThat(form.value("area")).isEqualTo("southend");
    }

    @Test
    void theWordsOfTheSearchAreKeptOnlyWhereTheFamilyLeavesThem() {
        String path = "/feedback?kind=missing&q=quollish+therapy&help=short-breaks&need=asd&age=5-11&area=southend";

        String without = Family.says(path, "Not found.");
        String with = Family.says(path, "We need quollish therapy at school.");

        String searched =
                "select searched_for from feedback_original o join feedback f on f.id = o.feedback_id where f.reference = ?1";
        assertThat(database.texts(searched, without)).containsExactly("null");
        assertThat(database.texts(searched, with)).containsExactly("quollish therapy");
        assertThat(database.texts(
                        "select concat_ws(' ', help, need, age_band, area) from feedback where reference = ?1", with))
                .containsExactly("short-breaks asd 5-11 southend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "<script>", "any"})
    void aChoiceThatIsNoneIsNotKnown(String value) {
        HtmlForm form = missing().with("words", "Something.");

        String reference = Family.reference(form.with("help", value)
                .with("need", value)
                .with("age", value)
                .with("area", value)
                .with("sender", value)
                .send());

        assertThat(database.count(
                        "feedback where reference = ?1 and help is null and need is null and age_band is null"
                                + " and area is null and sender is null",
                        reference))
                .isEqualTo(1);
    }

    @Test
    void theSameFormSentTwiceIsOneMessage() {
        HtmlForm form = missing().with("words", "Sent twice.");

        assertThat(Family.reference(form.send())).isEqualTo(Family.reference(form.send()));
    }

    @Test
    void theSameFormSentManyTimesAtOnceIsOneMessage() throws Exception {
        String words = "Sent at once " + Family.unique("");
        HtmlForm form = missing().with("words", words);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> references = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(at -> () -> Family.reference(form.send()))
                    .toList());
            String first = references.getFirst().get();
            for (Future<String> reference : references) {
                assertThat(reference.get()).isEqualTo(first);
            }
        }
        assertThat(database.count("feedback_original where words = ?1", words)).isEqualTo(1);
    }

    /** After going back in the browser, the same form may contain other words, which must not be lost. */
    @Test
    void otherWordsInTheSameFormAreAnotherMessage() {
        HtmlForm form = missing();
        String first = Family.reference(form.with("words", "The first thing.").send());

        String second =
                Family.reference(form.with("words", "And another thing.").send());

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void everyFormHasASubmissionOfItsOwnAndNoCacheKeepsIt() {
        assertThat(missing().value("submission")).isNotEqualTo(missing().value("submission"));
        assertThat(PublicPage.good("/feedback").response().header("Cache-Control"))
                .isEqualTo("private, no-cache");
        assertThat(PublicPage.good("/listings/" + THERAPY + "/feedback")
                        .response()
                        .header("Cache-Control"))
                .isEqualTo("private, no-cache");
    }

    @Test
    void thePageOfAMessageIsFoundHoweverItsReferenceIsTyped() {
        String reference = Family.saysMissing("Something typed sloppily.");
        String letters = reference.replace("-", "");

        for (String typed : List.of(
                reference.toLowerCase(Locale.ROOT),
                letters,
                letters.toLowerCase(Locale.ROOT),
                "%20" + letters.substring(0, 5) + "%20" + letters.substring(5) + "%20",
                reference + ".")) {
            assertThat(PublicPage.good("/feedback/" + typed).html()).contains(reference);
        }
    }

    @Test
    void thePageOfAMessageNeverShowsItsWordsAndIsInNoSearchEngine() {
        String reference = Family.saysMissing("Quollish words of mine.", "sender", "parent");

        for (String path : List.of("/feedback/" + reference, "/feedback/" + reference + "?sent=yes")) {
            assertThat(PublicPage.good(path).html())
                    .contains(reference, "noindex")
                    .doesNotContain("uollish")
                    .doesNotContain("parent or carer");
        }
        assertThat(PublicPage.good("/feedback/" + reference).response().header("Cache-Control"))
                .isEqualTo("private, no-cache");
        assertThat(Sitemap.text()).doesNotContain(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LO-22222-22222", "nothing", "%00", "LO-%27or%271", "%E2%80%8B"})
    void anUnknownReferenceIsNotFound(String reference) {
        PublicPage page = PublicPage.at("/feedback/" + reference);

        assertThat(page.response().statusCode()).isIn(404, reference.equals("%00") ? 400 : 404);
        page.checkSound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feedback?kind=vexatious",
                "/feedback?kind=possible-harm",
                "/feedback?kind=wrong",
                "/feedback?kind=compliment",
                "/feedback?kind=own-case",
                "/feedback?kind=data-right",
                "/feedback?kind=banana",
                "/listings/no-such-listing/feedback"
            })
    void aKindThatNobodyOffersHasNoForm(String path) {
        assertThat(PublicPage.at(path).response().statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feedback",
                "/feedback?kind=hard-to-use",
                "/feedback?kind=how-it-is-made",
                "/feedback?kind=how-was-it",
                "/feedback/young-people",
                "/feedback/data-rights",
                "/listings/childrens-therapy-service-speech-and-language-therapy/feedback",
                "/listings/childrens-therapy-service-speech-and-language-therapy/feedback?kind=how-was-it"
            })
    void aboveEveryTextBoxStandsThatNobodyWatchesItAndWhomToRing(String path) {
        String html = PublicPage.good(path).html();

        assertThat(html.substring(0, html.indexOf("<textarea")))
                .contains("This form is not watched round the clock", "href=\"tel:999\"");
        assertThat(PublicPage.all(java.util.regex.Pattern.compile("(<textarea)"), html))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n\t", "\u0000\u0001"})
    void anEmptyMessageComesBack(String words) {
        Response answer = missing().with("words", words).with("need", "asd").send();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains("There is a problem", "<a href=\"#words\">", "<title>Error: ", "id=\"words-error\"");
        assertThat(HtmlForm.on(answer.asString(), "/feedback").value("need")).isEqualTo("asd");
    }

    @Test
    void aMessageAsLongAsTheFormSaysIsTaken() {
        String words = "Word ".repeat(999) + "end.";

        assertThat(originalWords(Family.saysMissing(words))).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({"5001, '5,001'", "60000, '60,000'"})
    void aMessageThatIsTooLongComesBackWhole(int length, String shown) {
        HtmlForm form = missing().with("words", "b".repeat(length));

        Response answer = form.send();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("Use 5,000 characters or fewer: this has " + shown);
        HtmlForm back = HtmlForm.on(answer.asString(), "/feedback");
        assertThat(back.value("words")).hasSize(length);
        assertThat(back.value("submission")).isEqualTo(form.value("submission"));
    }

    @Test
    void aRefusedMessageThatIsMendedIsTaken() {
        HtmlForm form = missing();
        HtmlForm back = HtmlForm.on(form.with("words", "").send().asString(), "/feedback");

        assertThat(Family.reference(back.with("words", "Now with words.").send()))
                .isNotEmpty();
    }

    @Test
    void aMessageOfHtmlIsTextAndLosesNothing() {
        String words = "<b>bold</b> & \"quotes\" {str:eval('1')} 日本 😀";

        assertThat(originalWords(Family.saysMissing(words))).containsExactly(words);
    }

    private List<String> originalWords(String reference) {
        return database.texts(
                "select words from feedback_original o join feedback f on f.id = o.feedback_id where f.reference = ?1",
                reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words=%ZZ", "words=%FF%FE", "=&&==", "words", "kind=banana&words=x"})
    void aBrokenFormIsRefusedOrTakenInPlainWords(String body) {
        Response answer = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/feedback");

        assertThat(answer.statusCode()).isIn(303, 400, 404);
        assertThat(answer.asString()).doesNotContain("Exception");
    }

    @Test
    void noMessageLeavesACookie() {
        Response answer = missing().with("words", "No cookie.").send();

        assertThat(answer.headers().getValues("Set-Cookie")).isEmpty();
    }
}

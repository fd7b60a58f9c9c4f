package org.localoffer.service.http.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.feedback.Survey;
import org.localoffer.service.feedback.SurveyFigures;
import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.gaps.WaitingCounts;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.privacy.Retention;

/** The two questions about the Local Offer: word for word, counted, and joined to nobody and nothing (domain 5B). */
@PortalTest
class SurveyTest {

    private static final String USED = "Have you used the Local Offer to find out about services available to support"
            + " you, your child or family?";
    private static final String FOUND = "If yes, did you find what you were looking for?";

    @Inject
    Database database;

    @Inject
    Survey survey;

    @Inject
    Retention retention;

    @Inject
    WaitingCounts waiting;

    private static HtmlForm on(String path) {
        return HtmlForm.on(PublicPage.good(path).html(), "/survey");
    }

    private long times(String place, String used, String found) {
        return Long.parseLong(database.texts(
                        "select coalesce(sum(times), 0) from survey_answer where place = ?1 and used = cast(?2 as boolean)"
                                + " and found is not distinct from cast(nullif(?3, '') as boolean)",
                        place,
                        used,
                        found)
                .getFirst());
    }

    private static void thanked(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/survey/thanks");
        assertThat(answer.headers().getValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/survey", "/search?q=autism", "/search?q=zzyzx+qqqq", "/search"})
    void theQuestionsAreAskedWordForWord(String path) {
        Document page = Jsoup.parse(PublicPage.good(path).html());

        assertThat(page.select("form[action^=/survey] legend").eachText()).containsExactly(USED, FOUND);
        assertThat(page.select("form form")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=i+want+to+die", "/search?q=pomoc+dla+dziecka+EHCP"})
    void whoNeedsSomethingElseFirstIsNotAsked(String path) {
        assertThat(HtmlForm.isOn(PublicPage.good(path).html(), "/survey")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/survey, OWN_PAGE, yes, yes, true, true",
        "/survey, OWN_PAGE, yes, no, true, false",
        "/survey, OWN_PAGE, yes, '', true, ''",
        "/survey, OWN_PAGE, no, '', false, ''",
        "/survey, OWN_PAGE, no, yes, false, ''",
        "/search?q=autism, AFTER_SEARCH, yes, no, true, false",
        "/search?q=zzyzx+qqqq, AFTER_SEARCH, yes, yes, true, true",
    })
    void anAnswerIsCounted(
            String path, String place, String used, String found, String countedUsed, String countedFound) {
        long before = times(place, countedUsed, countedFound);

        thanked(on(path).with("used", used).with("found", found).send());

        assertThat(times(place, countedUsed, countedFound)).isEqualTo(before + 1);
    }

    private long saidNotFound(String help, String need) {
        return Long.parseLong(database.texts(
                        "select coalesce(sum(times), 0) from search_signal where kind = 'SAID_NOT_FOUND'"
                                + " and help is not distinct from nullif(?1, '') and need is not distinct from nullif(?2, '')",
                        help,
                        need)
                .getFirst());
    }

    private long saidNotFoundUnmapped() {
        return Long.parseLong(
                database.texts("select coalesce(sum(times), 0) from search_unmapped where kind = 'SAID_NOT_FOUND'")
                        .getFirst());
    }

    private void awaitCounted(long expected, LongSupplier counted) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    waiting.write();
                    return counted.getAsLong() == expected;
                });
    }

    @Test
    void aNoAfterASearchIsCountedForWhatWasUnderstoodAndOncePerForm() {
        long before = saidNotFound("maternity", "vi");
        HtmlForm form = on("/search?q=zzgrblk&help=maternity&need=vi")
                .with("used", "yes")
                .with("found", "no");

        thanked(form.send());
        thanked(form.send());
        awaitCounted(before + 1, () -> saidNotFound("maternity", "vi"));

        // Counts are written in order, so that a second one would have been written before this.
        long other = saidNotFound("maternity", "hi");
        thanked(on("/search?q=zzgrblk&help=maternity&need=hi")
                .with("used", "yes")
                .with("found", "no")
                .send());
        awaitCounted(other + 1, () -> saidNotFound("maternity", "hi"));
        assertThat(saidNotFound("maternity", "vi")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=zzgrblk&help=perinatal-mental-health, yes, yes",
        "/search?q=zzgrblk&help=perinatal-mental-health, yes, ''",
        "/search?q=zzgrblk&help=perinatal-mental-health, no, ''",
        "/search?q=zzgrblk&help=perinatal-mental-health, no, no",
        "/survey, yes, no",
    })
    void onlyANoAfterASearchIsEvidence(String path, String used, String found) {
        String all = "select coalesce(sum(times), 0) from search_signal where kind = 'SAID_NOT_FOUND'"
                + " and help = 'perinatal-mental-health'";
        List<String> before = database.texts(all);
        long unmapped = saidNotFoundUnmapped();

        thanked(on(path).with("used", used).with("found", found).send());
        thanked(on("/search?q=zzgrblk").with("used", "yes").with("found", "no").send());
        awaitCounted(unmapped + 1, this::saidNotFoundUnmapped);

        assertThat(database.texts(all)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zephrin Quillow~asthma~9~Sampleton~-", "-~-~-~-~-", "nonsense", "", "a~b~c~d~e~f~g"})
    void aFormMadeByHandStoresNoWordsOfItsOwn(String about) {
        long before = saidNotFoundUnmapped();

        thanked(on("/search?q=zzgrblk")
                .with("about", about)
                .with("used", "yes")
                .with("found", "no")
                .send());

        awaitCounted(before + 1, this::saidNotFoundUnmapped);
        assertThat(database.count("search_signal where help like '%Quillow%' or area = 'Sampleton'"))
                .isZero();
    }

    @Test
    void theFormBelowASearchSaysWhatIsCountedAndHoldsNoWords() {
        String html =
                PublicPage.good("/search?q=zzgrblk+wallabies&help=maternity").html();
        HtmlForm form = HtmlForm.on(html, "/survey");

        assertThat(form.value("about")).isEqualTo("maternity~-~-~-~-");
        assertThat(Jsoup.parse(html)
                        .select("details:has(form[action^=/survey])")
                        .text())
                .contains("we also count what you looked for", "never your words")
                .doesNotContain("wallabies");
    }

    @Test
    void whoToldWhatIsMissingIsAskedToo() {
        String reference = Family.saysMissing("There is no club for us.");
        long before = times("AFTER_MISSING", "true", "false");

        thanked(on("/feedback/" + reference + "?sent=yes")
                .with("used", "yes")
                .with("found", "no")
                .send());

        assertThat(times("AFTER_MISSING", "true", "false")).isEqualTo(before + 1);
        assertThat(HtmlForm.isOn(Family.status(reference), "/survey"))
                .as("when the page is opened again")
                .isFalse();
    }

    @Test
    void aFormThatIsSentTwiceIsCountedOnce() {
        long before = times("OWN_PAGE", "true", "true");
        HtmlForm form = on("/survey").with("used", "yes").with("found", "yes");

        thanked(form.send());
        thanked(form.send());
        thanked(form.with("found", "no").send());

        assertThat(times("OWN_PAGE", "true", "true")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe", "true"})
    void withoutAnAnswerTheFirstQuestionComesBack(String used) {
        Response answer =
                on("/search?q=autism").with("used", used).with("found", "yes").send();

        Officer.checkRefused(answer, "Choose yes or no");
        assertThat(HtmlForm.on(answer.asString(), "/survey").value("place")).isEqualTo("after-search");
    }

    @Test
    void aProgramWithoutOurFormIsAskedAgainAndNotCounted() {
        long before = times("OWN_PAGE", "true", "true");

        Response answer = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body("used=yes&found=yes&place=banana")
                .post("/survey");
        Response trapped = on("/survey")
                .with("used", "yes")
                .with("found", "yes")
                .with("leave_empty", "Buy now")
                .send();

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("Your answers are still here");
        assertThat(trapped.statusCode()).isEqualTo(400);
        assertThat(times("OWN_PAGE", "true", "true")).isEqualTo(before);
    }

    @Test
    void nothingIsKeptButNumbersOfADayAndPlace() {
        assertThat(database.texts(
                        "select column_name from information_schema.columns where table_name = 'survey_answer'"))
                .containsExactlyInAnyOrder("day", "place", "used", "found", "times");
        assertThat(HtmlForm.on(PublicPage.good("/search?q=wallabies").html(), "/survey")
                        .boxes())
                .doesNotContain("q", "postcode");
    }

    @Test
    void theThanksLeadToTheForms() {
        assertThat(PublicPage.good("/survey/thanks").links("/feedback")).contains("/feedback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "commissioner"})
    void staffReadTheFiguresBesideTheEarlierOnesAndNoSmallNumber(String user) {
        Document page = Jsoup.parse(Officer.page(user, "/editor/survey"));
        List<String> rows = page.select("tbody tr").eachText();

        assertThat(page.text()).contains(USED, FOUND, "Portsmouth SEND self-evaluation, September 2017");
        assertThat(rows).hasSize(4);
        assertThat(rows.getFirst()).startsWith("After a search ").containsPattern("\\d+ of \\d+ \\(\\d+%\\)");
        assertThat(rows.getLast()).isEqualTo("Parents and carers in Portsmouth, 2017 25 of 58 (43%) 17 of 25 (68%)");
        assertThat(page.select("nav a[href=/editor/survey]").eachAttr("aria-current"))
                .containsExactly("page");
    }

    @Test
    void tooFewAnswersAreNotShown() {
        RolledBack.run(() -> {
            database.change("delete from survey_answer");
            database.change("insert into survey_answer (day, place, used, found, times) values (current_date - 1,"
                    + " 'OWN_PAGE', true, true, 30), (current_date - 1, 'OWN_PAGE', false, null, 4)");
            assertThat(survey.figures(LocalDate.EPOCH))
                    .filteredOn(figures -> figures.place() == SurveyPlace.OWN_PAGE)
                    .singleElement()
                    .satisfies(figures -> {
                        assertThat(figures.used()).isNull();
                        assertThat(figures.found()).isEqualTo(new SurveyFigures.Share(30, 30));
                    });
        });
    }

    @Test
    void countsAreDeletedAfterThreeYears() {
        RolledBack.run(() -> {
            database.keepYoung();
            long before = database.count("survey_answer");
            ServiceClock.asOf(Duration.ofDays(-900), retention::deleteWhatIsOld);
            assertThat(database.count("survey_answer")).isEqualTo(before).isPositive();
            ServiceClock.asOf(Duration.ofDays(-1098), retention::deleteWhatIsOld);
            assertThat(database.count("survey_answer")).isZero();
        });
    }
}

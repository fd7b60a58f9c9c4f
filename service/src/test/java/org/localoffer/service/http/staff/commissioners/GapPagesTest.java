package org.localoffer.service.http.staff.commissioners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;
import org.localoffer.web.layout.Words;

/** Supply, number of children and diagnosis of a gap, as commissioners and officers see them. */
@PortalTest
class GapPagesTest {

    private static final String WHEELCHAIRS = "wheelchairs-and-equipment~pd~any~portsmouth~health";
    private static final String GAP = "/commissioner/gaps/" + WHEELCHAIRS;
    private static final String DIAGNOSIS = GAP + "/diagnosis";
    private static final String OLD = "wheelchairs-and-equipment~vi~5-11~somerset~health";
    private static final String CITATION = "the test of the page of a gap";
    private static final String BY_RULE = "Listed, but families wait";

    @Inject
    Database database;

    @AfterEach
    void forget() {
        database.change("delete from gap_diagnosis where gap_key = ?1", WHEELCHAIRS);
        database.change("delete from recorded_signal where citation = ?1", CITATION);
        database.change("delete from gap_progress where gap_key = ?1", OLD);
    }

    /** A document without a sector. */
    private void document(String help, String need, String age, String area) {
        database.change(
                "insert into recorded_signal (id, kind, day, help, need, age_band, area, words, citation) values"
                        + " (gen_random_uuid(), 'DOCUMENT', cast(now() as date), ?1, ?2, ?3, ?4, 'Nothing is there.', ?5)",
                help,
                need,
                age,
                area,
                CITATION);
    }

    private static String gap(String help, String need, String age, String area) {
        return "/commissioner/gaps/" + help + "~" + need + "~" + age + "~" + area + "~-";
    }

    private static List<String> alike(Document page) {
        return page.select("#alike ~ ul.lo-decisions").getFirst().select("h3 a").eachAttr("href");
    }

    private static Document page(String user, String address) {
        return Jsoup.parse(Officer.page(user, address));
    }

    private static HtmlForm form(String user) {
        return HtmlForm.on(Officer.page(user, DIAGNOSIS), "/diagnosis");
    }

    private static Response sets(String user, String diagnosis, String note) {
        return form(user).with("diagnosis", diagnosis).with("note", note).sendAs(user);
    }

    @Test
    void everyNumberOfSupplyOpensAListOfJustSoManyListings() {
        assertThat(page("commissioner", GAP).select("table td a[href^=/commissioner/gaps/]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                page("commissioner", link.attr("href")).select("tbody tr"))
                        .hasSize(Integer.parseInt(link.text())));
    }

    @Test
    void aGapWhoseSignalsAreOlderThanAYearKeepsItsPageAndAllThatThePageLeadsTo() {
        database.change(
                "insert into gap_progress (gap_key, state, state_since, version) values (?1, 'ACKNOWLEDGED', now(), 0)",
                OLD);

        assertThat(page("commissioner", "/commissioner/gaps/" + OLD)
                        .select("main a[href^=/commissioner/gaps/" + OLD + "/]")
                        .eachAttr("href"))
                .contains("/commissioner/gaps/" + OLD + "/diagnosis")
                .allSatisfy(address -> assertThat(
                                Staff.as("commissioner").get(address).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void theListingsOfTheKindOfHelpAreAnOrdinarySearch() {
        assertThat(page("commissioner", GAP).select("table td a[href^=/search]").eachAttr("href"))
                .containsExactly("/search?help=wheelchairs-and-equipment");
    }

    @Test
    void theSearchOfAFamilyHasTheNamedPartsAsFilters() {
        assertThat(page("commissioner", GAP)
                        .select("a:contains(Search as a family would)")
                        .attr("href"))
                .isEqualTo("/search?help=wheelchairs-and-equipment&need=pd&area=portsmouth&sector=health");
    }

    @Test
    void theNumberOfChildrenIsNotKnownAndThatOfAWiderGroupStandsBesideIt() {
        assertThat(page("commissioner", GAP).select("main").text())
                .contains(
                        "Of this area, age and need Not known",
                        "Pupils with a statement or an education, health and care plan 940 in 2017");
    }

    @Test
    void theSupplyOfADayBeforeTheDirectoryBeganIsSaidNotToBeKnown() {
        assertThat(page("commissioner", GAP).select("main").text())
                .contains("Nobody knows what was listed on ", "this directory keeps its listings since ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "editor"})
    void aDiagnosisIsSetWithANoteAndTheRulesOwnStaysVisible(String user) {
        String note = "The clinic told us that it closed its list. " + UUID.randomUUID();

        Officer.done(sets(user, "nothing-listed", note));

        assertThat(page("commissioner", GAP).select("main").text())
                .contains("Nothing listed", note, "The rules say: 1 listing fits. It has a waiting list");
        assertThat(page("editor", DIAGNOSIS).select("main").text())
                .contains(
                        BY_RULE,
                        user.equals("editor") ? "A Local Offer officer, " : "A commissioner, ",
                        "The rules said then: " + BY_RULE);
        assertThat(database.acts(WHEELCHAIRS)).contains("gap.diagnosis-set");
        assertThat(database.count("audit_entry where cast(after as text) like ?1", "%" + note + "%"))
                .isZero();
    }

    @Test
    void theRulesOwnResultCanCountAgain() {
        Officer.done(sets("commissioner", "nothing-listed", "It closed."));
        Officer.done(sets("commissioner", "by-rule", "It opened again."));

        Document gap = page("commissioner", GAP);

        assertThat(gap.select("main .lo-lead").get(0).text()).isEqualTo(BY_RULE);
        assertThat(gap.select("main").text()).doesNotContain("It closed.", "It opened again.");
        assertThat(page("commissioner", DIAGNOSIS).select("main").text()).contains("It closed.", "It opened again.");
    }

    @Test
    void whoeverIsOvertakenIsToldAndSetsNothing() {
        HtmlForm slow = form("editor").with("diagnosis", "not-found").with("note", "They did not find it.");
        Officer.done(sets("commissioner", "nothing-listed", "It closed."));

        assertThat(slow.sendAs("editor").statusCode()).isEqualTo(409);

        assertThat(database.texts("select note from gap_diagnosis where gap_key = ?1", WHEELCHAIRS))
                .containsExactly("It closed.");
    }

    @Test
    void theSameFormSentTwiceSetsItOnce() {
        HtmlForm form = form("commissioner").with("diagnosis", "nothing-listed").with("note", "It closed.");

        Officer.done(form.sendAs("commissioner"));
        Officer.done(form.sendAs("commissioner"));

        assertThat(database.count("gap_diagnosis where gap_key = ?1", WHEELCHAIRS))
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""             | It closed. | Choose why families found nothing
            no-such        | It closed. | Choose why families found nothing
            nothing-listed | ""         | Say why you change it
            """)
    void aFormWithoutDiagnosisOrNoteComesBackWithWhatWasTyped(String diagnosis, String note, String said) {
        Response answer = sets("commissioner", diagnosis, note);

        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select(".govuk-error-summary").text()).contains(said);
        assertThat(page.select("textarea").text()).isEqualTo(note);
        assertThat(database.count("gap_diagnosis where gap_key = ?1", WHEELCHAIRS))
                .isZero();
    }

    @Test
    void anOfficerIsNotLedToAPageThatTheyMayNotOpen() {
        assertThat(page("editor", DIAGNOSIS).select("main a[href=" + GAP + "]")).isEmpty();
        assertThat(page("commissioner", DIAGNOSIS).select("main a[href=" + GAP + "]"))
                .hasSize(1);
        assertThat(Staff.as("editor").get(GAP).statusCode()).isEqualTo(403);
    }

    @Test
    void everySignalIsListedByItsKindWithItsDay() {
        document("mental-health", "hi", "5-11", "southend");

        Document page = page("commissioner", gap("mental-health", "hi", "5-11", "southend"));

        assertThat(page.select("#signals ~ h3").eachText()).contains("Published documents: 1");
        assertThat(page.select("#signals ~ ol").getFirst().text())
                .isEqualTo(Words.date(England.day(TestClock.now())) + " Nothing is there. (" + CITATION + ")");
    }

    @Test
    void aMysteryShopThatFailedIsListedInTheWordsOfTheOfficer() {
        assertThat(page("commissioner", GAP).select("#signals ~ ol").text())
                .contains("Rang to ask how long a wheelchair takes. Nobody could say.");
    }

    @Test
    void theMonthsAreDrawnAndTheirNumbersStandBeside() {
        document("mental-health", "hi", "5-11", "southend");

        Document page = page("commissioner", gap("mental-health", "hi", "5-11", "southend"));

        assertThat(page.select("svg[role=img]").attr("aria-label"))
                .startsWith("What others noticed by month, ")
                .contains(". Most: 1 in ");
        assertThat(page.select("#trends ~ details tbody tr").eachText())
                .hasSize(12)
                .last()
                .asString()
                .endsWith(" 0 0 1");
    }

    @Test
    void gapsAlikeAreThoseOfTheSameHelpAndAreaAndThenThoseOfTheSameNeedAndAgeElsewhere() {
        document("mental-health", "hi", "5-11", "somerset");
        document("mental-health", "hi", "0-4", "somerset");
        document("mental-health", "hi", "5-11", "southend");
        document("mental-health", "vi", "0-4", "southend");

        Document page = page("commissioner", gap("mental-health", "hi", "5-11", "somerset"));

        assertThat(alike(page))
                .containsSubsequence(
                        gap("mental-health", "hi", "0-4", "somerset"), gap("mental-health", "hi", "5-11", "southend"))
                .doesNotContain(
                        gap("mental-health", "hi", "5-11", "somerset"), gap("mental-health", "vi", "0-4", "southend"));
        assertThat(page.select("#alike ~ ul .lo-decision__facts").eachText())
                .contains("New One signal: not called a gap yet");
    }

    @Test
    void noMoreThanSixGapsAlikeAreShown() {
        for (String need : List.of("asd", "semh", "spld", "mld", "sld", "pmld", "ds", "hi")) {
            document("mental-health", need, "0-4", "somerset");
        }

        assertThat(alike(page("commissioner", gap("mental-health", "hi", "0-4", "somerset"))))
                .hasSize(6);
    }

    @Test
    void aGapOfAnotherRemitIsNotAmongThoseAlike() {
        document("mental-health", "msi", "5-11", "somerset");
        document("special-school", "msi", "5-11", "southend");

        Document page = page("commissioner", gap("mental-health", "msi", "5-11", "somerset"));

        assertThat(page.select("#alike ~ ul a").eachAttr("href"))
                .doesNotContain(gap("special-school", "msi", "5-11", "southend"));
    }

    @Test
    void aChangeOfTheDiagnosisIsPartOfTheHistoryWithItsDay() {
        Officer.done(sets("editor", "nothing-listed", "It closed."));

        assertThat(page("commissioner", GAP).select("#life ~ ol").text())
                .contains(
                        Words.date(England.day(TestClock.now())),
                        "Diagnosis set: Nothing listed (A Local Offer officer)");
    }

    @Test
    void everyLinkAtTheTopLeadsToItsPart() {
        Document page = page("commissioner", GAP);

        assertThat(page.select("nav[aria-labelledby=on-this-page] a"))
                .hasSize(9)
                .allSatisfy(link ->
                        assertThat(page.select("h2" + link.attr("href")).text()).isEqualTo(link.text()));
    }
}

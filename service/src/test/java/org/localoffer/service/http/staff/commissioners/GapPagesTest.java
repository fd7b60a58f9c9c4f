package org.localoffer.service.http.staff.commissioners;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.localoffer.service.http.Database;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;

/** Supply, number of children and diagnosis of a gap, as commissioners and officers see them. */
@PortalTest
class GapPagesTest {

    private static final String WHEELCHAIRS = "wheelchairs-and-equipment~pd~any~portsmouth~health";
    private static final String GAP = "/commissioner/gaps/" + WHEELCHAIRS;
    private static final String DIAGNOSIS = GAP + "/diagnosis";
    private static final String BY_RULE = "Listed, but families wait";

    @Inject
    Database database;

    @AfterEach
    void forgetDiagnoses() {
        database.change("delete from gap_diagnosis where gap_key = ?1", WHEELCHAIRS);
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
                .allSatisfy(link -> assertThat(page("commissioner", link.attr("href"))
                                .select("tbody tr"))
                        .hasSize(Integer.parseInt(link.text())));
    }

    @Test
    void theListingsOfTheKindOfHelpAreAnOrdinarySearch() {
        assertThat(page("commissioner", GAP)
                        .select("table td a[href^=/search]")
                        .eachAttr("href"))
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
}

package org.localoffer.service.http.staff.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.gaps.annual.AnnualReports;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** Officers prepare the annual report (domain L5). */
@PortalTest
class AnnualReportDeskTest {

    private static final String DESK = "/editor/annual-report";

    @Inject
    Database database;

    @Inject
    AnnualReports reports;

    @AfterEach
    void withoutOpenReport() {
        database.change("delete from annual_report where state = 'OPEN'");
    }

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    /** Begins the report that the form suggests, and answers with its address. */
    private static String begun() {
        Response begun = HtmlForm.on(Officer.page("editor", DESK), "/begin").sendAs("editor");
        Officer.done(begun);
        return begun.header("Location").replaceAll("^https?://[^/]+|\\?.*", "");
    }

    /** The sample's report is 305 times 24 hours old, so around a change of clocks a day more or less. */
    @Test
    void theDeskOfOfficersSaysThatAReportIsDueSoon() {
        Instant issued = Objects.requireNonNull(reports.issued().getFirst().issuedAt());
        long days = ChronoUnit.DAYS.between(England.day(issued), today());

        assertThat(Officer.page("editor", "/editor")).contains("Publish the annual report", "Due soon");
        assertThat(Officer.page("editor", DESK))
                .contains(days + " days", "Due soon")
                .doesNotContain("lo-tag--urgent");
    }

    @ParameterizedTest
    @CsvSource({"350, Due now", "365, Due now", "366, Late"})
    void theWarningTurnsRedAndThenSaysLate(int days, String said) {
        String before =
                database.texts("select max(issued_at) from annual_report").getFirst();
        try {
            database.change("update annual_report set issued_at = ?1", TestClock.noon(today().minusDays(days)));

            assertThat(Officer.page("editor", DESK)).contains(said, "lo-tag--urgent");
            assertThat(Officer.page("editor", "/editor")).contains("id=\"annual-report-urgent\"", said);
        } finally {
            database.change("update annual_report set issued_at = cast(?1 as timestamptz)", before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, 'Enter a month and a year, like January'",
        "'', 'Enter a month and a year, like January'",
        "January 2014, Enter a month since September 2014",
        "January 2999, 'Enter a month that has begun, like January'",
    })
    void aYearThatCannotBeIsRefusedAndComesBack(String month, String said) {
        Response refused = HtmlForm.on(Officer.page("editor", DESK), "/begin")
                .with("first_month", month)
                .sendAs("editor");

        Officer.checkRefused(refused, said);
        assertThat(HtmlForm.on(refused.asString(), "/begin").value("first_month"))
                .isEqualTo(month);
    }

    @Test
    void aYearOfAPublishedReportIsRefused() {
        String month = database.texts("select to_char(first_day, 'MM/YYYY') from annual_report where state = 'ISSUED'")
                .getFirst();

        Officer.checkRefused(
                HtmlForm.on(Officer.page("editor", DESK), "/begin")
                        .with("first_month", month)
                        .sendAs("editor"),
                "Enter a month after the years of the published reports");
    }

    @Test
    void anOpenReportIsPreparedSavedAndSeenByNobodyElse() {
        String address = begun();
        String page = Officer.page("editor", address);
        assertThat(page)
                .contains("The year is not over", "Comments without an answer", " received = ")
                .contains("Messages without a decision");

        Response saved = HtmlForm.on(page, "/texts")
                .with("next_actions", "We will open a club.")
                .with("act", "save")
                .sendAs("editor");

        Officer.done(saved);
        assertThat(HtmlForm.on(Officer.page("editor", address), "/texts").value("next_actions"))
                .isEqualTo("We will open a club.");
        assertThat(Officer.page("editor", address + "/preview")).contains("This is a preview", "We will open a club.");
        String slug = address.replaceAll(".*/", "");
        assertThat(PublicPage.at("/you-said-we-did/annual-reports/" + slug)
                        .response()
                        .statusCode())
                .isEqualTo(404);
        assertThat(PublicPage.at("/you-said-we-did/annual-reports/" + slug + ".pdf")
                        .response()
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void commentsThatWaitForAnAnswerAreListedWithTheirPages() {
        String page = Officer.page("editor", begun());

        String reference = database.texts("select reference from feedback where state = 'ROUTED' and kind = 'MISSING'"
                        + " and public_text is not null order by received_at limit 1")
                .getFirst();
        assertThat(page).contains("/editor/messages/" + reference);
    }

    @Test
    void aReportThatIsNotReadyIsSavedAndNotPublished() {
        String address = begun();

        Response refused = HtmlForm.on(Officer.page("editor", address), "/texts")
                .with("next_actions", "We will open a club.")
                .with("act", "issue")
                .sendAs("editor");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("It is saved, and cannot be published yet.", "The year is not over");
        assertThat(database.count("annual_report where state = 'OPEN' and next_actions = 'We will open a club.'"))
                .isOne();
    }

    @Test
    void whoeverIsOvertakenIsToldSo() {
        String address = begun();
        HtmlForm form = HtmlForm.on(Officer.page("editor", address), "/texts")
                .with("next_actions", "One.")
                .with("act", "save");
        Officer.done(form.sendAs("editor"));

        assertThat(form.with("next_actions", "Two.").sendAs("other-editor").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aPublishedReportLeadsToItsPublicPage() {
        String slug = database.texts("select slug from annual_report where state = 'ISSUED'")
                .getFirst();

        Response page = Staff.as("editor").get(DESK + "/" + slug);

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/you-said-we-did/annual-reports/" + slug);
    }
}

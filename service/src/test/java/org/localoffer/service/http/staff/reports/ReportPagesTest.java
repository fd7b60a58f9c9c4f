package org.localoffer.service.http.staff.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.gaps.reports.GapReport;
import org.localoffer.service.gaps.reports.GapReports;
import org.localoffer.service.gaps.reports.ReportFiles;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;
import org.localoffer.service.http.staff.TypedDay;
import org.localoffer.web.layout.Words;

/** Reports of gaps: made, read, corrected, taken away as files, and freed of texts that are withdrawn. */
@PortalTest
class ReportPagesTest {

    private static final String REPORTS = "/commissioner/reports";
    private static final String ICB = "commissioner";
    private static final String EDUCATION = "other-commissioner";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Database database;

    @Inject
    GapReports reports;

    @Inject
    ReportFiles files;

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    private static HtmlForm form(String user) {
        return HtmlForm.on(Officer.page(user, REPORTS + "/new"), "/new")
                .with("kind", "performance")
                .with("period", "days")
                .with("from", TypedDay.shown(today().minusDays(90)))
                .with("to", TypedDay.shown(today()));
    }

    private static String number(Response asked) {
        Officer.done(asked);
        return asked.header("Location").replaceAll(".*/|\\?.*", "");
    }

    /** Has a report made of the user's body, or of all for an officer; answers with its number. */
    private String made(String user) {
        return issued(number(form(user).sendAs(user)));
    }

    private String issued(String number) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> database.count(
                                "gap_report r where r.number = ?1 and r.state = 'ISSUED'"
                                        + " and (select count(*) from report_file f where f.report = r.id) = 3",
                                Long.valueOf(number))
                        == 1);
        return number;
    }

    private static byte[] file(String user, String number, String form) {
        Response file = Staff.as(user).get(REPORTS + "/" + number + "." + form);
        assertThat(file.statusCode()).isEqualTo(200);
        return file.asByteArray();
    }

    private static JsonNode json(String number) throws IOException {
        return JSON.readTree(file(ICB, number, "json"));
    }

    /** Two comments make a gap; the copy of the second one stands in the report. */
    private static String comment(String copy) {
        String first = Family.saysMissing("We cannot find a wheelchair.");
        Officer.sendsOn(first, "There is no wheelchair.", "help", "wheelchairs-and-equipment");
        String second = Family.saysMissing("We cannot find another wheelchair.");
        Officer.sendsOn(second, copy, "help", "wheelchairs-and-equipment");
        return second;
    }

    @Test
    void aCommissionerMakesAndReadsAReportOfTheirOwnBody() {
        String number = made(ICB);
        String page = Officer.page(ICB, REPORTS + "/" + number);

        assertThat(page)
                .contains(
                        "Performance report: ",
                        "No feedback is not evidence that there is no need.",
                        "In short",
                        "Gap by gap",
                        "Why nothing is found",
                        "What changed since the last report",
                        "Number</dt><dd>" + number + ", issue 1");
        assertThat(Officer.page(ICB, REPORTS)).contains(REPORTS + "/" + number, "Ready");
        assertThat(database.acts(number)).startsWith("report.asked").contains("report.issued");
    }

    @Test
    void aFormThatIsSentTwiceMakesOneReport() {
        HtmlForm form = form(ICB);

        assertThat(number(form.sendAs(ICB))).isEqualTo(number(form.sendAs(ICB)));
    }

    @Test
    void aFormWithErrorsComesBackFilledIn() {
        Response refused = form(ICB).with("from", "soon").with("kind", "annual").sendAs(ICB);

        Officer.checkRefused(refused, "Enter a date, like ");
        HtmlForm again = HtmlForm.on(refused.asString(), "/new");
        assertThat(again.value("kind")).isEqualTo("annual");
        assertThat(again.value("from")).isEqualTo("soon");
    }

    @Test
    void filesAreServedAsTheyWereIssued() throws IOException {
        String number = made(ICB);

        for (String form : List.of("pdf", "csv", "json")) {
            Response file = Staff.as(ICB).get(REPORTS + "/" + number + "." + form);
            assertThat(file.asByteArray()).isEqualTo(file(ICB, number, form));
            assertThat(file.header("ETag")).isEqualTo("\"" + DigestUtils.sha256Hex(file.asByteArray()) + "\"");
            assertThat(file.header("Content-Disposition")).contains("gap-report-" + number + "." + form);
        }
        assertThat(new String(file(ICB, number, "csv"), StandardCharsets.UTF_8)).startsWith("\uFEFFreport,issue,");
        JsonNode schema =
                JSON.readTree(Staff.as(ICB).get(REPORTS + "/schema.json").asString());
        assertThat(JsonSchemaCheck.faults(schema, json(number))).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file(ICB, number, "pdf"))) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Performance report: ");
            assertThat(new PDFTextStripper().getText(pdf)).contains("What this report cannot say", "Gap by gap");
        }
    }

    @Test
    void filesThatAreWrittenAgainFromTheSameFiguresAreTheSame() {
        String number = made(ICB);
        GapReport report = reports.find(Long.parseLong(number)).orElseThrow();
        ReportFiles.Written written = new ReportFiles.Written(
                report.number(),
                report.issue(),
                report.correction(),
                Objects.requireNonNull(report.content()),
                reports.texts(report));

        assertThat(files.write(written)).hasSize(3).allSatisfy(file -> assertThat(file.bytes())
                .as(file.form().label())
                .isEqualTo(file(ICB, number, file.form().slug())));
    }

    @Test
    void everyFormHoldsTheSameGaps() throws IOException {
        String number = made(ICB);
        List<String> keys = json(number).get("gaps").findValuesAsText("key");
        String csv = new String(file(ICB, number, "csv"), StandardCharsets.UTF_8);

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(csv).contains(key + ","));
        assertThat(Officer.page(ICB, REPORTS + "/" + number)).contains(keys.size() + " gap");
    }

    @Test
    void theBarsOfThePeriodsHaveTheSumsOfTheFigures() throws IOException {
        String number = made(ICB);
        Element numbers = Jsoup.parse(Officer.page(ICB, REPORTS + "/" + number)).expectFirst(".lo-chart__numbers");
        JsonNode gaps = json(number).get("gaps");

        assertThat(numbers.select("tbody td").eachText())
                .isEqualTo(Stream.of("year_before", "before", "now")
                        .map(period -> gaps.findValues(period).stream()
                                .filter(JsonNode::isIntegralNumber)
                                .mapToLong(JsonNode::longValue)
                                .sum())
                        .map(Words::number)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"taken down", "erased", "in quarantine"})
    void aTextThatIsWithdrawnLeavesEveryForm(String how) throws IOException {
        String copy = "No wheelchair fits " + Family.unique("q");
        String reference = comment(copy);
        String number = made(ICB);
        JsonNode before = json(number);
        assertThat(before.get("texts").toString()).contains(copy);
        assertThat(Officer.page(ICB, REPORTS + "/" + number)).contains(copy);

        withdraw(reference, how);

        assertThat(Officer.page(ICB, REPORTS + "/" + number))
                .contains("A text was withdrawn on " + Words.date(today()) + ".")
                .doesNotContain(copy);
        for (String form : List.of("pdf", "csv", "json")) {
            assertThat(Staff.as(ICB).get(REPORTS + "/" + number + "." + form).statusCode())
                    .as("the old file is gone at once, or the new one is there")
                    .isIn(200, 303);
        }
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        Staff.as(ICB).get(REPORTS + "/" + number + ".json").statusCode())
                .isEqualTo(200));
        JsonNode after = json(number);
        assertThat(after.get("gaps")).as("the figures").isEqualTo(before.get("gaps"));
        assertThat(after.get("texts").toString())
                .contains("\"withdrawn_on\":\"" + today() + "\"")
                .doesNotContain(copy);
        assertThat(new String(file(ICB, number, "csv"), StandardCharsets.UTF_8))
                .contains("A text was withdrawn on ")
                .doesNotContain(copy);
        try (PDDocument pdf = Loader.loadPDF(file(ICB, number, "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("Atextwaswithdrawnon")
                    .doesNotContain(copy.replace(" ", ""));
        }
        assertThat(database.count("report_text where text = ?1", copy)).isZero();
        assertThat(database.acts(number)).contains("report.text-withdrawn");
    }

    private static void withdraw(String reference, String how) {
        String page = "/editor/messages/" + reference;
        switch (how) {
            case "taken down" ->
                Officer.done(HtmlForm.on(Officer.page(Officer.EDITOR, page + "/take-down"), "/take-down")
                        .with("reason", "identifies")
                        .sendAs(Officer.EDITOR));
            case "erased" -> {
                HtmlForm form = HtmlForm.on(Officer.page(Officer.EDITOR, page + "/erase"), "/erase");
                Officer.done(form.with("because", "sender-asked").sendAs(Officer.EDITOR));
            }
            default ->
                Officer.done(HtmlForm.on(Officer.page(Officer.EDITOR, page), "/quarantine")
                        .sendAs(Officer.EDITOR));
        }
    }

    @Test
    void anotherBodysReportIsRefusedBeforeAndAfterItIsIssued() {
        String number = number(form(ICB).sendAs(ICB));
        checkReaders(number);
        issued(number);
        checkReaders(number);
        for (String form : List.of("pdf", "csv", "json")) {
            assertThat(Staff.as(EDUCATION)
                            .get(REPORTS + "/" + number + "." + form)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(Staff.as("provider")
                            .get(REPORTS + "/" + number + "." + form)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Officer.page(EDUCATION, REPORTS)).doesNotContain(REPORTS + "/" + number + "\"");
    }

    private static void checkReaders(String number) {
        String page = REPORTS + "/" + number;
        assertThat(Staff.as(ICB).get(page).statusCode()).isEqualTo(200);
        assertThat(Staff.as(Officer.EDITOR).get(page).statusCode()).isEqualTo(200);
        assertThat(Staff.as(EDUCATION).get(page).statusCode()).isEqualTo(403);
        assertThat(Staff.as("provider").get(page).statusCode()).isEqualTo(403);
        assertThat(given().redirects().follow(false).get(page).statusCode()).isEqualTo(302);
    }

    @Test
    void aReportOfAllBodiesIsForOfficers() {
        String number = made(Officer.EDITOR);

        assertThat(Officer.page(Officer.EDITOR, REPORTS + "/" + number)).contains("All bodies");
        assertThat(Staff.as(ICB).get(REPORTS + "/" + number).statusCode()).isEqualTo(403);
        assertThat(Staff.as(ICB).get(REPORTS + "/" + number + ".csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyAsksForAReportOfAnotherBody() {
        assertThat(form(ICB).with("body", "council-education").sendAs(ICB).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCorrectionIsTheNextIssueAndLeavesTheOneBefore() {
        String first = made(ICB);
        byte[] csv = file(ICB, first, "csv");
        HtmlForm form = HtmlForm.on(Officer.page(ICB, REPORTS + "/" + first + "/correct"), "/correct");
        Officer.checkRefused(form.sendAs(ICB), "Say what changed since the last issue");

        String second = issued(
                number(form.with("correction", "A comment was counted twice.").sendAs(ICB)));

        assertThat(second).isNotEqualTo(first);
        assertThat(Officer.page(ICB, REPORTS + "/" + second))
                .contains("What this issue corrects", "A comment was counted twice.", "issue 2");
        assertThat(Officer.page(ICB, REPORTS + "/" + first))
                .contains("There is a later issue", REPORTS + "/" + second)
                .doesNotContain("/correct\"");
        assertThat(file(ICB, first, "csv")).isEqualTo(csv);
        assertThat(form.with("correction", "Another one.")
                        .with("submission", "00000000-0000-0000-0000-0000000000aa")
                        .sendAs(ICB)
                        .statusCode())
                .as("the first issue is not the newest any more")
                .isEqualTo(409);
    }

    /** A report of January 2026 that nothing goes on with; answers with its number. */
    private String left(String state) {
        database.change(
                "insert into gap_report (id, kind, bodies, first_day, last_day, series, issue, asked_by, asked_at,"
                        + " state, version) values (gen_random_uuid(), 'TRENDING', 'icb-children', date '2026-01-01',"
                        + " date '2026-01-31', gen_random_uuid(), 1, 'commissioner:t', now(), ?1, 0)",
                state);
        return database.texts("select max(number) from gap_report where state = ?1", state)
                .getFirst();
    }

    @Test
    void whoeverAsksForAReportIsToldThatItIsBeingMadeAndHowFarItIs() {
        Response asked = form(ICB).sendAs(ICB);
        assertThat(asked.header("Location")).endsWith(REPORTS + "/" + number(asked) + "?done=asked");

        String waiting = left("COUNTING");
        try {
            Document page = Jsoup.parse(Officer.page(ICB, REPORTS + "/" + waiting + "?done=asked"));
            assertThat(page.select(".govuk-notification-banner").text())
                    .contains("The report is being made. It takes a few seconds.");
            assertThat(page.select("main ol li").eachText())
                    .containsExactly("Wait for its turn: done", "Count the figures: now", "Write the files: not yet");
            assertThat(page.select("main a:contains(See how far it is)").attr("href"))
                    .isEqualTo(REPORTS + "/" + waiting);
        } finally {
            database.change("delete from gap_report where number = ?1", Long.valueOf(waiting));
        }
    }

    @Test
    void aReportThatCouldNotBeMadeIsMadeAgain() {
        String number = left("FAILED");
        String page = Officer.page(ICB, REPORTS + "/" + number);
        assertThat(page).contains("This report could not be made.");

        Officer.done(HtmlForm.on(page, "/again").sendAs(ICB));

        assertThat(Officer.page(ICB, REPORTS + "/" + issued(number))).contains("January 2026", "Gap by gap");
    }

    @Test
    void theMailboxOfTheBodyGetsALinkAndNoWord() {
        String number = made(ICB);

        assertThat(database.texts("select body from outgoing_mail where recipient = 'icb.children@example.org'"
                        + " and subject = 'A report about missing help is ready' order by asked_at desc"))
                .first()
                .asString()
                .containsPattern(REPORTS + "/" + number + "|Sign in and open \"Reports\"")
                .doesNotContain("gap", "wheelchair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0", "/999999999", "/9999999999", "/none", "/-1", "/1x.csv", "/999999999.pdf"})
    void anAddressWithoutAReportIsNotFound(String address) {
        assertThat(Staff.as(Officer.EDITOR).get(REPORTS + address).statusCode()).isEqualTo(404);
    }
}

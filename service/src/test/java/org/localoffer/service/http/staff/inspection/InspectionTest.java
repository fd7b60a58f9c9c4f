package org.localoffer.service.http.staff.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Inject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.ZippedFiles;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** The files for an inspection say what the pages say. */
@PortalTest
class InspectionTest {

    private static final String PAGE = "/editor/inspection";
    private static final String FILES = PAGE + "/files.zip";

    @Inject
    Database database;

    private static String period() {
        LocalDate today = England.day(TestClock.now());
        return "?from=" + today.minusYears(2) + "&to=" + today;
    }

    private static Response asked(String address) {
        return Staff.as(Officer.EDITOR).get(address);
    }

    private static Map<String, String> files() {
        Response answer = asked(FILES + period());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/zip");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"inspection-");
        return ZippedFiles.of(answer.asByteArray());
    }

    private static List<NamedCsvRecord> rows(String file) {
        String csv = Objects.requireNonNull(files().get(file), file);
        assertThat(csv).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
    }

    private static Document page() {
        return Jsoup.parse(Officer.page(Officer.EDITOR, PAGE + period()));
    }

    private static String words(Element cell) {
        cell.select(".lo-gaps__label").remove();
        return cell.text();
    }

    @Test
    void theCoverageIsThatOfThePublicPage() {
        List<NamedCsvRecord> rows = rows("coverage.csv");
        Document page = Jsoup.parse(PublicPage.good("/coverage").html());

        assertThat(rows).hasSize(26).hasSameSizeAs(page.select("main section tbody tr"));
        for (NamedCsvRecord row : rows) {
            List<Element> shown = page.select("main section tbody tr").stream()
                    .filter(part -> part.select("th").text().equals(row.getField("heading")))
                    .toList();
            assertThat(shown).as(row.getField("heading")).hasSize(1);
            assertThat(Objects.requireNonNull(shown.getFirst().closest("section"))
                            .select(".lo-coverage")
                            .text())
                    .isEqualTo(row.getField("state"));
            String behind = words(shown.getFirst().select("td").getFirst());
            int things = Integer.parseInt(row.getField("listings")) + Integer.parseInt(row.getField("guides"));
            assertThat(behind.equals("Nothing")).isEqualTo(things == 0);
            if (!row.getField("listings").equals("0")) {
                assertThat(behind).startsWith(row.getField("listings") + " listing");
            }
        }
    }

    @Test
    void theFreshnessIsThatOfThePage() {
        List<NamedCsvRecord> rows = rows("freshness.csv");
        List<Element> shown = page().select("table:contains(How fresh) tbody tr");

        assertThat(rows).hasSameSizeAs(shown).hasSizeGreaterThan(3);
        for (int at = 0; at < rows.size(); at++) {
            NamedCsvRecord row = rows.get(at);
            assertThat(shown.get(at).select("th").text()).isEqualTo(row.getField("sector"));
            assertThat(shown.get(at).select("td").stream().map(InspectionTest::words))
                    .containsExactly(
                            row.getField("listings"),
                            row.getField("confirmed in the period") + " (" + row.getField("confirmed in per cent")
                                    + "%)",
                            row.getField("overdue") + " (" + row.getField("overdue in per cent") + "%)",
                            row.getField("never confirmed") + " (" + row.getField("never confirmed in per cent")
                                    + "%)");
        }
    }

    @Test
    void everyCommentAndAnswerStandsOnThePublicPage() {
        List<NamedCsvRecord> rows = rows("comments-and-answers.csv");

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            String page = Jsoup.parse(PublicPage.good("/you-said-we-did/" + row.getField("answer"))
                            .html())
                    .text();
            assertThat(page).contains(row.getField("who answers"));
            assertThat(squeezed(page)).contains(squeezed(row.getField("comment")));
        });
        assertThat(rows.stream().map(row -> row.getField("answer")).distinct().count())
                .isEqualTo(database.count("answer where published_at is not null and taken_down_at is null"));
    }

    /** Pages make paragraphs and lists of what was written. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s-]+", "");
    }

    @Test
    void theGapsAreCountedAsOnThePage() {
        List<NamedCsvRecord> rows = rows("gap-outcomes.csv");
        List<Element> shown = page().select("table:contains(What became of gaps) tbody tr");

        assertThat(shown).isNotEmpty().allSatisfy(line -> assertThat(
                        words(line.select("td").get(0)))
                .isEqualTo(Long.toString(rows.stream()
                        .filter(row ->
                                row.getField("state").equals(line.select("th").text()))
                        .count())));
    }

    @Test
    void nothingThatAFamilyWroteAndNobodyApprovedIsInTheFiles() {
        String all = String.join("\n", files().values());

        assertThat(database.texts("select o.words from feedback_original o join feedback f on f.id = o.feedback_id"
                        + " where length(o.words) > 40 and position(o.words in coalesce(f.public_text, '')) = 0"))
                .isNotEmpty()
                .noneMatch(all::contains);
    }

    @Test
    void takingTheFilesIsOnTheTrail() {
        long before = database.count("audit_entry where action = 'inspection.exported'");

        files();

        assertThat(database.count("audit_entry where action = 'inspection.exported'"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "?from=2027-05-03&to=1999-01-01, Choose a last day that is not before the first",
        "?from=2020-01-01, Enter the last day",
        "?from=banana&to=%E2%80%AE, Enter the first day",
        "?from=2020-01-01&to=2999-01-01, is not to come",
        "?from=1066-10-14&to=1066-10-15, nothing was listed here before",
        "?from=1500-01-01&to=2020-01-01, at most 5 years",
        "?from=31/2/2026&to=31/3/2026, Enter the first day",
    })
    void aNonsensicalPeriodIsRefusedInPlainWordsOnThePageAndForTheFiles(String period, String said) {
        for (String address : List.of(PAGE, FILES)) {
            Response answer = Staff.as(Officer.EDITOR).urlEncodingEnabled(false).get(address + period);

            Officer.checkRefused(answer, "");
            assertThat(answer.asString()).contains(said).doesNotContain("Download all of it");
        }
    }

    @Test
    void everyCommonPeriodHasFigures() {
        Document page = Jsoup.parse(Officer.page(Officer.EDITOR, PAGE));

        assertThat(page.select("a[href^=" + PAGE + "?from=]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat(Officer.page(Officer.EDITOR, address)).contains("Download all of it as one file"));
    }

    @Test
    void anotherRoleIsNotLetIn() {
        for (String user : List.of("provider", "commissioner", "safeguarding")) {
            assertThat(Staff.as(user).get(PAGE).statusCode()).as(user).isEqualTo(403);
            assertThat(Staff.as(user).get(FILES + period()).statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
    }
}

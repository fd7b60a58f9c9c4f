package org.localoffer.service.http.staff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.service.gaps.reports.GapReportContent;
import org.localoffer.service.gaps.reports.ReportFiles;
import org.localoffer.service.gaps.reports.ReportedGap;
import org.localoffer.service.gaps.reports.SampleReports;

/** What the table and the JSON of a report hold. */
class ReportFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ReportFiles.Written REPORT = SampleReports.written(
            List.of(SampleReports.gap("short-breaks~asd~5-11~any~-"), SampleReports.bareGap("-~asd~-~-~-")));

    private static String csv() {
        return new String(ReportCsv.of(REPORT), StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows() {
        return CsvReader.builder().ofNamedCsvRecord(csv().substring(1)).stream().toList();
    }

    private static JsonNode json() throws IOException {
        return JSON.readTree(ReportJson.of(REPORT));
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportPages.class.getResourceAsStream("gap-report.schema.json"))) {
            return JSON.readTree(in);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        ReportFiles.Written again = SampleReports.written(
                List.of(SampleReports.gap("short-breaks~asd~5-11~any~-"), SampleReports.bareGap("-~asd~-~-~-")));

        assertThat(ReportCsv.of(REPORT)).isEqualTo(ReportCsv.of(again));
        assertThat(ReportJson.of(REPORT)).isEqualTo(ReportJson.of(again));
    }

    @Test
    void figuresThatWereStoredGiveTheSameBytesAsBefore() throws IOException {
        ObjectMapper stored = ContentJson.stored();
        GapReportContent content =
                stored.readValue(stored.writeValueAsString(REPORT.content()), GapReportContent.class);

        assertThat(content).isEqualTo(REPORT.content());
        ReportFiles.Written again =
                new ReportFiles.Written(REPORT.number(), REPORT.issue(), REPORT.correction(), content, REPORT.texts());
        assertThat(ReportCsv.of(again)).isEqualTo(ReportCsv.of(REPORT));
        assertThat(ReportJson.of(again)).isEqualTo(ReportJson.of(REPORT));
    }

    @Test
    void aSpreadsheetReadsTheTableAsItIs() {
        assertThat(csv()).startsWith("\uFEFFreport,issue,kind,");
        assertThat(rows()).hasSize(2).allSatisfy(row -> assertThat(row.getFieldCount())
                .isEqualTo(row.getHeader().size()));
        NamedCsvRecord first = rows().getFirst();
        assertThat(first.getField("gap")).isEqualTo("short-breaks~asd~5-11~any~-");
        assertThat(first.getField("number of channels")).isEqualTo("2");
        assertThat(first.getField("Messages from families: this period")).isEqualTo("3");
        assertThat(first.getField("Searches that found nothing that fits: a year before"))
                .isEqualTo("2");
        assertThat(first.getField("Mystery shops that did not find it: in the year"))
                .isEqualTo("0");
        assertThat(first.getField("Listings of this kind of help")).isEqualTo("4");
        assertThat(rows().getLast().getField("Listings of this kind of help"))
                .as("not counted")
                .isEmpty();
    }

    @Test
    void noCellBeginsAFormula() {
        assertThat(rows()).allSatisfy(row -> assertThat(row.getFields())
                .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("\\A[=+@\\t\\r-]")));
        assertThat(rows().getLast().getField("gap")).isEqualTo("'-~asd~-~-~-");
    }

    @Test
    void aTextThatWasWithdrawnIsNamedByItsDayInEveryForm() throws IOException {
        assertThat(rows().getFirst().getField("what families said"))
                .startsWith("A text was withdrawn on 3 February 2027.");
        assertThat(json().at("/texts/0/withdrawn_on").textValue()).isEqualTo("2027-02-03");
        assertThat(json().at("/texts/0/text").isMissingNode()).isTrue();
        assertThat(new ReportBodies(REPORT).whole().gaps().getFirst().texts())
                .containsExactly(
                        "A text was withdrawn on 3 February 2027.",
                        "=HYPERLINK(\"x\") is what we see, and “quotes”.\nNo club.");
    }

    @Test
    void theJsonIsAsItsSchemaSays() throws IOException {
        assertThat(JsonSchemaCheck.faults(schema(), json())).isEmpty();
    }

    @Test
    void whatTheSchemaDoesNotNameIsAFault() throws IOException {
        JsonNode wrong = JSON.readTree(new String(ReportJson.of(REPORT), StandardCharsets.UTF_8)
                .replace("\"about\"", "\"abuot\"")
                .replace("\"issue\" : 2", "\"issue\" : \"2\""));

        assertThat(JsonSchemaCheck.faults(schema(), wrong))
                .contains(
                        "/gaps/0: about is missing",
                        "/gaps/0: abuot is not in the schema",
                        "/issue: not of type integer");
    }

    @Test
    void everyPartOfAGapIsInTheSchema() throws IOException {
        JsonNode known = schema().at("/$defs/gap/properties");

        for (var part : ReportedGap.class.getRecordComponents()) {
            String name = part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
            assertThat(known.has(name)).as(name).isTrue();
        }
    }

    @Test
    void thePageAndTheDocumentSayHowItWasMade() {
        assertThat(new ReportBodies(REPORT).whole().head())
                .extracting(line -> line.label() + ": " + line.value())
                .contains(
                        "Period: 1 October 2026 to 31 December 2026",
                        "Compared with: July to September 2026, and October to December 2025",
                        "Number: 12, issue 2",
                        "Local area: Edition 3",
                        "Way of counting: Version 1");
    }
}

package org.localoffer.service.gaps.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.localoffer.service.ZippedFiles;
import org.localoffer.service.gaps.coverage.CoverageOnDay;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;

class InspectionArchiveTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private static InspectionArchive archive(InspectedComment... comments) {
        Inspection inspection = new Inspection(
                new InspectionPeriod(FIRST, LAST),
                Instant.parse("2027-04-01T08:30:00Z"),
                7,
                new CoverageOnDay(LAST, List.of()),
                List.of(new Freshness("All listings", 3, 1, 2, 1)),
                List.of(comments),
                List.of());
        return new InspectionArchive(inspection, LocalAreaReader.read(SampleFiles.all()));
    }

    private static Map<String, String> files(InspectionArchive archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.writeTo(bytes);
        return ZippedFiles.of(bytes.toByteArray());
    }

    @Test
    void theContentsSayWhatEachFileIs() throws IOException {
        Map<String, String> files = files(archive());

        assertThat(files.keySet())
                .containsExactly(
                        "contents.txt",
                        "coverage.csv",
                        "freshness.csv",
                        "comments-and-answers.csv",
                        "gap-outcomes.csv");
        assertThat(files.get("contents.txt"))
                .contains(
                        "Period: 1 January 2027 to 31 March 2027",
                        "Made: 1 April 2027, 09:30",
                        "words): 7",
                        "freshness.csv (rows: 1)",
                        "gap-outcomes.csv (rows: 0)");
        assertThat(files.get("freshness.csv"))
                .startsWith("\uFEFFsector,listings,")
                .endsWith("All listings,3,1,33,2,67,1,33\r\n");
        assertThat(archive().fileName()).isEqualTo("inspection-2027-01-01-to-2027-03-31.zip");
    }

    @Test
    void noCellBeginsAFormulaAndLettersBeyondAsciiStay() throws IOException {
        String csv = files(archive(new InspectedComment(
                        12,
                        "+44",
                        "=HYPERLINK(\"https://example.org\"), she said – “é”",
                        "@sum",
                        "-1",
                        "\tcmd",
                        LAST,
                        null,
                        LAST)))
                .get("comments-and-answers.csv");

        assertThat(csv)
                .contains(
                        "12,'+44,\"'=HYPERLINK(\"\"https://example.org\"\"), she said – “é”\",'@sum,'-1,'\tcmd,2027-03-31,,2027-03-31\r\n");
    }
}

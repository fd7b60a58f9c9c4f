package org.localoffer.service.http.staff.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.gaps.annual.RegisterEntry;
import org.localoffer.service.gaps.annual.RegisterSubject;
import org.localoffer.service.gaps.annual.Registers.Standing;

class RegisterDownloadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    private static List<NamedCsvRecord> rows(RegisterEntry.Said... entries) {
        List<Standing> standings = Arrays.stream(RegisterSubject.values())
                .map(subject -> {
                    long count = Arrays.stream(entries)
                            .filter(said -> said.subject() == subject)
                            .count();
                    return new Standing(subject, count, count == 0 ? null : DAY);
                })
                .toList();
        String csv = RegisterDownload.csv(standings, List.of(entries));
        assertThat(csv).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
    }

    @Test
    void eachGroupAndTopicHasItsLastDayOrNever() {
        List<NamedCsvRecord> rows =
                rows(new RegisterEntry.Said(RegisterSubject.NHS_ENGLAND, "NHS England", DAY, "A letter", "New words"));

        assertThat(rows).hasSize(RegisterSubject.values().length).allSatisfy(row -> {
            boolean isAsked = row.getField("regulation").equals("54(2)(a)");
            assertThat(row.getField("last time")).isEqualTo(isAsked ? "2026-05-03" : "never");
            assertThat(row.getField("who")).isEqualTo(isAsked ? "NHS England" : "");
        });
        assertThat(rows.getFirst().getField("register")).isEqualTo("consultation");
        assertThat(rows.getLast().getField("register")).isEqualTo("involvement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-5", "@cell"})
    void noCellBeginsAFormula(String typed) {
        List<NamedCsvRecord> rows = rows(new RegisterEntry.Said(RegisterSubject.OTHERS, typed, DAY, typed, typed));

        assertThat(rows.stream().flatMap(row -> row.getFields().stream()).filter(cell -> cell.contains(typed)))
                .hasSize(3)
                .allMatch(cell -> cell.equals("'" + typed));
    }
}

package org.localoffer.service.gaps.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When reports are asked for by themselves. */
class DueReportsTest {

    private static String due(String day) {
        return String.join(
                " ",
                DueReports.due(LocalDate.parse(day)).stream()
                        .map(due -> due.kind().slug() + "=" + due.period().slug())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-01 | ''                     | a Sunday
            2026-11-02 | trending=2026-10       | the first working day of November
            2026-10-01 | trending=2026-09 performance=2026-q3 | a Thursday, when a quarter is over
            2027-07-01 | trending=2027-06 performance=2027-q2 steering-group=2027-h1 | a Thursday, when half a year is over
            2027-01-01 | ''                     | New Year's Day, a bank holiday
            2027-01-04 | trending=2026-12 performance=2026-q4 steering-group=2026-h2 annual=2026 | the first working day of a year
            2028-01-03 | ''                     | the bank holiday in place of a Saturday
            2028-01-04 | trending=2027-12 performance=2027-q4 steering-group=2027-h2 annual=2027 | the day after it
            2027-04-01 | trending=2027-03 performance=2027-q1 | a Thursday before Easter
            2026-11-15 | trending=2026-10       | a day on which a missed morning is still made up for
            2026-11-16 | ''                     | two weeks later
            2028-02-29 | ''                     | no day on which anything is due
            """)
    void aReportIsDueOnTheFirstWorkingDayAfterItsPeriod(String day, String expected, String why) {
        assertThat(due(day)).as(why).isEqualTo(expected);
    }

    @Test
    void everyKindIsDueOnceForEachOfItsPeriodsInTenYears() {
        LocalDate end = LocalDate.of(2037, 1, 1);
        assertThat(LocalDate.of(2027, 1, 1)
                        .datesUntil(end)
                        .flatMap(day -> DueReports.due(day).stream())
                        .distinct()
                        .count())
                .isEqualTo(10 * (12 + 4 + 2 + 1));
    }
}

package org.localoffer.service.gaps.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodTest {

    private static ReportPeriod period(String from, String to) {
        return new ReportPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-01 | 2026-11-30 | 2026-10-01 | 2026-10-31 | 2025-11-01 | 2025-11-30 | November 2026
            2028-02-01 | 2028-02-29 | 2028-01-01 | 2028-01-31 | 2027-02-01 | 2027-02-28 | February 2028
            2027-02-01 | 2027-02-28 | 2027-01-01 | 2027-01-31 | 2026-02-01 | 2026-02-28 | February 2027
            2026-10-01 | 2026-12-31 | 2026-07-01 | 2026-09-30 | 2025-10-01 | 2025-12-31 | October to December 2026
            2026-07-01 | 2026-12-31 | 2026-01-01 | 2026-06-30 | 2025-07-01 | 2025-12-31 | July to December 2026
            2026-01-01 | 2026-12-31 | 2025-01-01 | 2025-12-31 | 2025-01-01 | 2025-12-31 | January to December 2026
            2026-11-03 | 2026-11-09 | 2026-10-27 | 2026-11-02 | 2025-11-03 | 2025-11-09 | 3 November 2026 to 9 November 2026
            2028-02-29 | 2028-02-29 | 2028-02-28 | 2028-02-28 | 2027-02-28 | 2027-02-28 | 29 February 2028
            """)
    void aPeriodIsComparedWithTheOneBeforeAndWithTheSameAYearBefore(
            String from, String to, String beforeFrom, String beforeTo, String agoFrom, String agoTo, String label) {
        ReportPeriod period = period(from, to);

        assertThat(period.before()).isEqualTo(period(beforeFrom, beforeTo));
        assertThat(period.yearBefore()).isEqualTo(period(agoFrom, agoTo));
        assertThat(period.label()).isEqualTo(label);
    }

    @Test
    void aPeriodEndsNotBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2026-11-02", "2026-11-01"));
    }
}

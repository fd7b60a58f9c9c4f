package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026, 2026-12-31",
        "2026-09-01, 2026-27, 2027-08-31",
        "2099-04-01, 2099-00, 2100-03-31",
        "2027-03-01, 2027-28, 2028-02-29",
    })
    void aYearHasTwelveMonthsAndASlug(LocalDate first, String slug, LocalDate last) {
        ReportYear year = new ReportYear(first);

        assertThat(year.slug()).isEqualTo(slug);
        assertThat(year.lastDay()).isEqualTo(last);
        assertThat(year.contains(first)).isTrue();
        assertThat(year.contains(last)).isTrue();
        assertThat(year.contains(last.plusDays(1))).isFalse();
        assertThat(year.isOver(last)).isFalse();
        assertThat(year.isOver(last.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2027-01-01, false",
        "2026-01-01, 2026-12-01, true",
        "2026-12-01, 2026-01-01, true",
        "2026-09-01, 2025-09-01, false",
    })
    void yearsOverlapWhereTheyShareADay(LocalDate one, LocalDate other, boolean overlap) {
        assertThat(new ReportYear(one).overlaps(new ReportYear(other))).isEqualTo(overlap);
    }

    @Test
    void aYearBeginsWithAMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportYear(LocalDate.of(2026, 1, 2)));
    }

    @Test
    void aDayBelongsToItsCalendarYear() {
        assertThat(ReportYear.calendarYearOf(LocalDate.of(2028, 2, 29)).firstDay())
                .isEqualTo(LocalDate.of(2028, 1, 1));
    }
}

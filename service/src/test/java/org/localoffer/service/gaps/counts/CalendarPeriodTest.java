package org.localoffer.service.gaps.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.gaps.counts.CalendarPeriod.Kind;

/** Months, quarters, half-years and years, as addresses and people name them. */
class CalendarPeriodTest {

    private static CalendarPeriod period(String slug) {
        return CalendarPeriod.parse(slug).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11,   2026-11-01, 2026-11-30, November 2026",
        "2028-02,   2028-02-01, 2028-02-29, February 2028",
        "2026-q4,   2026-10-01, 2026-12-31, October to December 2026",
        "2026-h2,   2026-07-01, 2026-12-31, July to December 2026",
        "2026,      2026-01-01, 2026-12-31, January to December 2026",
        "2026-04-y, 2026-04-01, 2027-03-31, April 2026 to March 2027",
        "2026-09-q, 2026-09-01, 2026-11-30, September to November 2026",
        "2026-09-h, 2026-09-01, 2027-02-28, September 2026 to February 2027"
    })
    void slugNamesDaysAndLabel(String slug, LocalDate first, LocalDate last, String label) {
        CalendarPeriod period = period(slug);

        assertThat(period.slug()).isEqualTo(slug);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-13",
                "2026-00",
                "2026-q5",
                "2026-q0",
                "2026-h3",
                "26",
                "2026-1",
                "2026-01-y",
                "2026-10-q",
                "2026-07-h",
                "2026-11-m",
                " 2026",
                "2026-q4x",
                "02026"
            })
    void otherWordsNameNoPeriod(String slug) {
        assertThat(CalendarPeriod.parse(slug)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,     2026-11-15, JANUARY,   2026-11",
        "QUARTER,   2026-11-15, JANUARY,   2026-q4",
        "HALF_YEAR, 2026-06-30, JANUARY,   2026-h1",
        "YEAR,      2026-12-31, JANUARY,   2026",
        "YEAR,      2026-03-31, APRIL,     2025-04-y",
        "YEAR,      2026-04-01, APRIL,     2026-04-y",
        "QUARTER,   2026-03-31, APRIL,     2026-q1",
        "QUARTER,   2026-08-31, SEPTEMBER, 2026-06-q",
        "HALF_YEAR, 2026-02-28, SEPTEMBER, 2025-09-h"
    })
    void dayIsInOnePeriodOfEachKind(Kind kind, LocalDate day, Month yearBegins, String slug) {
        assertThat(CalendarPeriod.of(kind, day, yearBegins)).hasToString(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-12, 2026-02, 2025-01",
        "2026-q1, 2025-q4, 2026-q2, 2025-q1",
        "2026-h2, 2026-h1, 2027-h1, 2025-h2",
        "2026-09-y, 2025-09-y, 2027-09-y, 2025-09-y"
    })
    void periodsFollowEachOther(String slug, String previous, String next, String yearBefore) {
        assertThat(period(slug).previous()).hasToString(previous);
        assertThat(period(slug).next()).hasToString(next);
        assertThat(period(slug).yearBefore()).hasToString(yearBefore);
    }

    @Test
    void partsAddUpToTheWhole() {
        assertThat(period("2026").parts(Kind.QUARTER))
                .extracting(CalendarPeriod::slug)
                .containsExactly("2026-q1", "2026-q2", "2026-q3", "2026-q4");
        assertThat(period("2026-09-y").parts(Kind.HALF_YEAR))
                .extracting(CalendarPeriod::slug)
                .containsExactly("2026-09-h", "2027-03-h");
        assertThat(period("2026-h2").parts(Kind.MONTH)).hasSize(6).allMatch(period("2026-h2")::contains);
        assertThat(period("2026-11").parts(Kind.MONTH)).containsExactly(period("2026-11"));
        assertThatThrownBy(() -> period("2026-11").parts(Kind.QUARTER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periodsThatShareMonthsMayCross() {
        assertThat(period("2026").overlaps(period("2026-04-y"))).isTrue();
        assertThat(period("2026").contains(period("2026-04-y"))).isFalse();
        assertThat(period("2026-q1").overlaps(period("2026-04-y"))).isFalse();
    }
}

package org.localoffer.directory.listing.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningPeriodsTest {

    private static OpeningTime time(
            String days, @Nullable String opens, @Nullable String closes, @Nullable String note) {
        Set<DayOfWeek> set = Arrays.stream(days.split(" ", -1))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new OpeningTime(
                set,
                opens == null ? null : LocalTime.parse(opens),
                closes == null ? null : LocalTime.parse(closes),
                note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            SATURDAY        | 10:00 | 12:00 | -              | weekend not-after-school not-evening
            SUNDAY          | -     | -     | -              | weekend
            FRIDAY SATURDAY | 10:00 | 12:00 | -              | weekend not-after-school not-evening
            SATURDAY        | 10:00 | 15:00 | Once a year    | weekend
            MONDAY TUESDAY  | 09:00 | 15:15 | -              | not-weekend not-after-school not-evening
            MONDAY          | 09:00 | 16:30 | -              | not-weekend after-school not-evening
            MONDAY          | 17:00 | 18:00 | -              | not-weekend after-school evening
            MONDAY          | 18:00 | 20:00 | -              | not-weekend after-school evening
            MONDAY          | 09:00 | 19:00 | -              | not-weekend after-school evening
            MONDAY          | -     | -     | -              | not-weekend
            MONDAY          | 09:00 | 15:00 | Phone line     |
            MONDAY          | 09:00 | 17:00 | By appointment | after-school
            ''              | 10:00 | 12:00 | -              |
            ''              | -     | -     | By appointment |
            """)
    void aTimeSaysInWhichPeriodsItIs(
            String days,
            @Nullable String opens,
            @Nullable String closes,
            @Nullable String note,
            @Nullable String periods) {
        assertThat(OpeningPeriods.of(List.of(time(days, opens, closes, note))))
                .containsExactlyInAnyOrder(periods == null ? new String[0] : periods.split(" ", -1));
    }

    @Test
    void withoutTimesNothingIsSaid() {
        assertThat(OpeningPeriods.of(List.of())).isEmpty();
    }

    @Test
    void oneTimeWithANoteLeavesOpenWhetherThereAreMore() {
        assertThat(OpeningPeriods.of(List.of(
                        time("MONDAY", "09:00", "12:00", null), time("TUESDAY", "10:00", "11:30", "Coffee morning"))))
                .isEmpty();
    }

    @Test
    void severalTimesAreReadTogether() {
        assertThat(OpeningPeriods.of(
                        List.of(time("MONDAY", "09:00", "12:00", null), time("SATURDAY", "18:00", "20:00", null))))
                .containsExactlyInAnyOrder("weekend", "not-after-school", "evening");
    }
}

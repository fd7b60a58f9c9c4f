package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.listing.content.OpeningTime;

class OpeningTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY | Monday to Friday
                    SATURDAY SUNDAY                          | Saturday and Sunday
                    FRIDAY WEDNESDAY MONDAY                  | Monday, Wednesday and Friday
                    TUESDAY                                  | Tuesday
                    MONDAY TUESDAY THURSDAY                  | Monday, Tuesday and Thursday
                    """)
    void consecutiveDaysAreWrittenAsARange(String days, String said) {
        Set<DayOfWeek> set =
                Arrays.stream(days.split(" ", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet());

        assertThat(OpeningTimes.view(new OpeningTime(set, null, null, null)).days())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 16:30, 9am to 4.30pm",
        "00:00, 12:00, 12am to 12pm",
        "10:15, , from 10.15am",
        ", 17:00, until 5pm",
        ", , ",
    })
    void hoursUseTheTwelveHourClock(@Nullable LocalTime opens, @Nullable LocalTime closes, @Nullable String said) {
        assertThat(OpeningTimes.view(new OpeningTime(Set.of(), opens, closes, null))
                        .hours())
                .isEqualTo(said);
    }

    @Test
    void noDaysAndNoHoursAreNull() {
        assertThat(OpeningTimes.view(new OpeningTime(Set.of(), null, null, "Term time"))
                        .days())
                .isNull();
        assertThat(OpeningTimes.view(new OpeningTime(Set.of(), null, null, "Term time"))
                        .note())
                .isEqualTo("Term time");
    }
}

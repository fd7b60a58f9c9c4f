package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.service.foundation.England;

class OpenNowTest {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    /** Wednesday 11 November 2026, in winter. */
    private static final String WEDNESDAY = "2026-11-11T";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-11T09:00 | Open now, until 3.30pm
            2026-11-11T15:29 | Open now, until 3.30pm
            2026-11-11T08:59 | Opens today 9am
            2026-11-11T15:30 | Opens tomorrow 9am
            2026-11-13T15:30 | Opens Monday 9am
            2026-11-14T12:00 | Opens Monday 9am
            2026-11-15T12:00 | Opens tomorrow 9am
            2026-07-15T09:00 | Open now, until 3.30pm
            2026-07-15T08:30 | Opens today 9am
            """)
    void plainTimesSayWhetherItIsOpenOrWhenItOpens(LocalDateTime now, String said) {
        assertThat(said(now, time(WEEKDAYS, "09:00", "15:30", null))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-25T10:00 | Bank holiday: ring to check
            2026-12-28T10:00 | Bank holiday: ring to check
            2026-12-27T10:00 | Opens Tuesday 9am
            2027-03-26T10:00 | Bank holiday: ring to check
            2027-03-25T16:00 | Opens Tuesday 9am
            """)
    void aBankHolidayIsNeitherOpenNorClosed(LocalDateTime now, String said) {
        assertThat(said(now, time(WEEKDAYS, "09:00", "15:30", null))).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-26", "2027-12-25", "2027-12-26", "2028-01-01", "2027-03-28"})
    void norIsAHolidayOnAWeekend(LocalDate day) {
        assertThat(said(day.atTime(10, 0), time(EVERY_DAY, "09:00", "15:30", null)))
                .isEqualTo("Bank holiday: ring to check");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-11T10:00 | Today, 9am to 3.30pm: ring to check
            2026-11-11T16:00 | Tomorrow, 9am to 3.30pm: ring to check
            2026-11-14T16:00 | Monday, 9am to 3.30pm: ring to check
            """)
    void aNoteThatSaysMoreKeepsItFromBeingCalledOpen(LocalDateTime now, String said) {
        assertThat(said(now, time(WEEKDAYS, "09:00", "15:30", "Term time only")))
                .isEqualTo(said);
    }

    @Test
    void aNoteWithoutDaysIsAboutAllTimes() {
        assertThat(said(
                        LocalDateTime.parse(WEDNESDAY + "10:00"),
                        time(WEEKDAYS, "09:00", "15:30", null),
                        time(Set.of(), null, null, "Closed in August")))
                .isEqualTo("Today, 9am to 3.30pm: ring to check");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phone line                         | Phone line open now, until 3.30pm
            Transport phone line               | Transport phone line open now, until 3.30pm
            Helpline                           | Helpline open now, until 3.30pm
            Phone line, term time              | Today, 9am to 3.30pm: ring to check
            Phone line. Visits by appointment. | Today, 9am to 3.30pm: ring to check
            """)
    void onlyAPhoneLineIsCalledOpenWhereTheNoteNamesIt(String note, String said) {
        assertThat(said(LocalDateTime.parse(WEDNESDAY + "10:00"), time(WEEKDAYS, "09:00", "15:30", note)))
                .isEqualTo(said);
    }

    @Test
    void aTimeThatIsCertainComesBeforeOneWithANote() {
        assertThat(said(
                        LocalDateTime.parse(WEDNESDAY + "10:00"),
                        time(WEEKDAYS, "08:00", "18:00", "By appointment"),
                        time(WEEKDAYS, "09:00", "12:00", null)))
                .isEqualTo("Open now, until 12pm");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            -     | -     | Today: ring to check
            09:00 | -     | Today, from 9am: ring to check
            -     | 17:00 | Today, until 5pm: ring to check
            """)
    void hoursThatAreMissingAreNotGuessed(@Nullable String opens, @Nullable String closes, String said) {
        assertThat(said(LocalDateTime.parse(WEDNESDAY + "10:00"), time(WEEKDAYS, opens, closes, null)))
                .isEqualTo(said);
    }

    @Test
    void timesThatFollowOneAnotherAreOne() {
        assertThat(said(
                        LocalDateTime.parse(WEDNESDAY + "10:00"),
                        time(WEEKDAYS, "12:00", "17:00", null),
                        time(WEEKDAYS, "09:00", "12:00", null)))
                .isEqualTo("Open now, until 5pm");
    }

    @Test
    void theHoursOfAPhoneLineAreNotThoseOfTheBuilding() {
        LocalDateTime now = LocalDateTime.parse(WEDNESDAY + "10:00");

        assertThat(said(now, time(WEEKDAYS, "09:00", "17:00", null), time(WEEKDAYS, "09:30", "20:00", "Phone line")))
                .isEqualTo("Open now, until 5pm");
        assertThat(said(now, time(WEEKDAYS, "09:30", "20:00", null), time(WEEKDAYS, "09:00", "17:00", "Phone line")))
                .isEqualTo("Phone line open now, until 5pm");
        assertThat(said(
                        now,
                        time(WEEKDAYS, "09:00", "17:00", "Phone line"),
                        time(WEEKDAYS, "17:00", "20:00", "Phone line")))
                .isEqualTo("Phone line open now, until 8pm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-11T23:00 | 18:00 | 02:00 | Open now, until 2am
            2026-11-12T01:00 | 18:00 | 02:00 | Open now, until 2am
            2026-11-11T23:00 | 18:00 | 23:59 | Open now, until midnight
            2026-11-11T23:00 | 00:00 | 00:00 | Open now, day and night
            2026-11-11T23:00 | 00:00 | 23:59 | Open now, day and night
            """)
    void hoursMayGoOnAfterMidnight(LocalDateTime now, String opens, String closes, String said) {
        assertThat(said(now, time(EVERY_DAY, opens, closes, null))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-09T10:00 | Open now
            2026-11-13T10:00 | Open now, until midnight
            2026-11-12T23:30 | Open now
            """)
    void dayAndNightMeansEveryDay(LocalDateTime now, String said) {
        assertThat(said(now, time(WEEKDAYS, "00:00", "00:00", null))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-17T10:00 | 00:00 | 00:00 | Open now, day and night
            2026-12-18T10:00 | 00:00 | 00:00 | Open now
            2026-12-24T23:00 | 00:00 | 00:00 | Open now
            2026-12-24T23:00 | 09:00 | 00:00 | Open now, until midnight
            2026-12-29T10:00 | 00:00 | 00:00 | Open now
            """)
    void aBankHolidayIsNotAnHourOfClosing(LocalDateTime now, String opens, String closes, String said) {
        assertThat(said(now, time(EVERY_DAY, opens, closes, null))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MONDAY           | Opens Monday 9am
            WEDNESDAY        | Opens next Wednesday 9am
            FRIDAY SATURDAY  | Opens Friday 9am
            """)
    void theNextDayIsNamed(String days, String said) {
        Set<DayOfWeek> set =
                Arrays.stream(days.split(" ", -1)).map(DayOfWeek::valueOf).collect(Collectors.toSet());

        assertThat(said(LocalDateTime.parse(WEDNESDAY + "18:00"), time(set, "09:00", "12:00", null)))
                .isEqualTo(said);
    }

    @Test
    void nothingIsSaidWhereNoDayIsKnown() {
        assertThat(said(LocalDateTime.parse(WEDNESDAY + "10:00"))).isNull();
        assertThat(said(LocalDateTime.parse(WEDNESDAY + "10:00"), time(Set.of(), null, null, "By appointment")))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = AvailabilityStatus.class,
            names = {"PLANNED", "PAUSED", "CLOSED"})
    void whatCannotBeUsedIsNeverOpen(AvailabilityStatus status) {
        Instant now =
                LocalDateTime.parse(WEDNESDAY + "10:00").atZone(England.ZONE).toInstant();

        assertThat(OpenNow.of(List.of(time(WEEKDAYS, "09:00", "15:30", null)), status, now))
                .isNull();
    }

    private static @Nullable String said(LocalDateTime now, OpeningTime... times) {
        return OpenNow.of(List.of(times), null, now.atZone(England.ZONE).toInstant());
    }

    private static OpeningTime time(
            Set<DayOfWeek> days, @Nullable String opens, @Nullable String closes, @Nullable String note) {
        return new OpeningTime(
                days,
                opens == null ? null : LocalTime.parse(opens),
                closes == null ? null : LocalTime.parse(closes),
                note);
    }
}

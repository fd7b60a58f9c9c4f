package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        // a week without holidays
        "2026-06-08, 1, 2026-06-09",
        "2026-06-12, 1, 2026-06-15",
        "2026-06-13, 1, 2026-06-15",
        "2026-06-14, 1, 2026-06-15",
        "2026-06-08, 5, 2026-06-15",
        "2026-06-12, 5, 2026-06-19",
        "2026-06-13, 5, 2026-06-19",
        // over Easter, and over Christmas into the new year
        "2026-04-02, 1, 2026-04-07",
        "2026-04-02, 5, 2026-04-13",
        "2026-12-24, 1, 2026-12-29",
        "2026-12-24, 5, 2027-01-05",
        "2027-12-24, 1, 2027-12-29",
        "2027-12-31, 1, 2028-01-04",
    })
    void weekendsAndBankHolidaysAreNotCounted(LocalDate day, int days, LocalDate after) {
        assertThat(WorkingDays.after(day, days)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-09, 2026-06-08",
        "2026-06-15, 2026-06-12",
        "2026-06-14, 2026-06-12",
        "2026-04-07, 2026-04-02",
        "2027-01-04, 2026-12-31",
        "2026-12-29, 2026-12-24",
    })
    void theDayBeforeIsAWorkingDayToo(LocalDate day, LocalDate before) {
        assertThat(WorkingDays.before(day)).isEqualTo(before);
    }

    /** As published at https://www.gov.uk/bank-holidays for England and Wales, and for years in which days are moved. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-01-01", "2021-04-02", "2021-04-05", "2021-05-03", "2021-05-31", "2021-08-30", "2021-12-27",
                "2021-12-28", "2022-01-03", "2022-12-26", "2022-12-27", "2023-01-02", "2024-03-29", "2024-04-01",
                "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26", "2025-01-01", "2025-04-18",
                "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2026-01-01", "2026-04-03", "2026-04-06",
                "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26",
                "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"
            })
    void aBankHolidayIsNoWorkingDay(LocalDate holiday) {
        assertThat(WorkingDays.after(holiday.minusDays(1), 1)).isAfter(holiday);
        assertThat(WorkingDays.before(holiday.plusDays(1))).isBefore(holiday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-05",
                "2026-12-26",
                "2026-12-28",
                "2027-12-25",
                "2027-12-26",
                "2027-12-27",
                "2027-12-28",
                "2028-01-01",
                "2028-01-03"
            })
    void aHolidayOnAWeekendIsOneAsIsTheDayInLieu(LocalDate day) {
        assertThat(WorkingDays.isBankHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-04", "2026-12-24", "2026-12-27", "2027-01-02", "2027-12-29", "2028-01-02"})
    void otherDaysOfThoseWeekendsAreNone(LocalDate day) {
        assertThat(WorkingDays.isBankHoliday(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-04-02", "2026-04-07", "2026-05-05", "2026-12-24", "2026-12-29", "2027-01-04", "2022-01-04"
            })
    void theDaysBesideAHolidayAreWorkedOn(LocalDate day) {
        assertThat(WorkingDays.after(day.minusDays(1), 1)).isEqualTo(day);
    }
}

package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When officers are told that a report is due (domain L5). */
class AnnualClockTest {

    private static final LocalDate ISSUED = LocalDate.of(2027, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "0, NONE",
        "299, NONE",
        "300, SOON",
        "349, SOON",
        "350, URGENT",
        "365, URGENT",
        "366, LATE",
        "900, LATE",
    })
    void theAlarmRisesWithTheDays(int days, AnnualClock.Alarm alarm) {
        AnnualClock clock = AnnualClock.at(ISSUED, ISSUED.plusDays(days));

        assertThat(clock.days()).isEqualTo(days);
        assertThat(clock.alarm()).isEqualTo(alarm);
    }

    @ParameterizedTest
    @CsvSource({"365, false", "366, true"})
    void aReportIsInTimeUntilTheLastDayThatIsShown(int days, boolean late) {
        LocalDate today = ISSUED.plusDays(days);

        assertThat(today.isAfter(AnnualClock.at(ISSUED, today).lastDayInTime())).isEqualTo(late);
    }
}

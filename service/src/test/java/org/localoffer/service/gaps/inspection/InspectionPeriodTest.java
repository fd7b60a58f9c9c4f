package org.localoffer.service.gaps.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionPeriodTest {

    private static InspectionPeriod preset(String label, LocalDate today) {
        return InspectionPeriod.presets(today).stream()
                .filter(preset -> preset.label().equals(label))
                .findFirst()
                .orElseThrow()
                .period();
    }

    @ParameterizedTest(name = "{0} on {1}: {2} to {3}")
    @CsvSource({
        "Last month, 2027-03-31, 2027-02-01, 2027-02-28",
        "Last month, 2028-03-01, 2028-02-01, 2028-02-29",
        "Last month, 2027-01-01, 2026-12-01, 2026-12-31",
        "Last quarter, 2027-03-31, 2026-10-01, 2026-12-31",
        "Last quarter, 2027-04-01, 2027-01-01, 2027-03-31",
        "Last half-year, 2027-06-30, 2026-07-01, 2026-12-31",
        "Last half-year, 2027-07-01, 2027-01-01, 2027-06-30",
        "Last year, 2028-02-29, 2027-01-01, 2027-12-31",
        "This year so far, 2028-02-29, 2028-01-01, 2028-02-29",
        "This year so far, 2027-01-01, 2027-01-01, 2027-01-01",
    })
    void aCommonPeriodIsTheLastWholeOne(String label, LocalDate today, LocalDate from, LocalDate to) {
        assertThat(preset(label, today)).isEqualTo(new InspectionPeriod(from, to));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2027, 5, 3);

        assertThatIllegalArgumentException().isThrownBy(() -> new InspectionPeriod(day, day.minusDays(1)));
    }

    @Test
    void aPeriodHoldsItsFirstAndItsLastDay() {
        InspectionPeriod day = new InspectionPeriod(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 3, 28));

        assertThat(day.contains(day.from())).isTrue();
        assertThat(day.contains(day.from().minusDays(1))).isFalse();
        assertThat(day.contains(day.to().plusDays(1))).isFalse();
        // The clocks go forward on that day.
        assertThat(day.start()).isEqualTo("2027-03-28T00:00:00Z");
        assertThat(day.end()).isEqualTo("2027-03-28T23:00:00Z");
    }
}

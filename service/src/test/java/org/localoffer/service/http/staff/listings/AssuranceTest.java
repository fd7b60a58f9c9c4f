package org.localoffer.service.http.staff.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** When a listing has to be confirmed (domain L28). */
class AssuranceTest {

    private static final Instant CHECKED = Instant.parse("2026-03-15T12:00:00Z");

    @Test
    void aListingIsDueSixMonthsAfterItWasConfirmed() {
        assertThat(Assurance.of(CHECKED, CHECKED).due()).isEqualTo(LocalDate.of(2026, 9, 15));
    }

    @Test
    void itIsOverdueFromTheDayAfter() {
        assertThat(Assurance.of(CHECKED, Instant.parse("2026-09-15T22:59:59Z")).overdue())
                .isFalse();
        assertThat(Assurance.of(CHECKED, Instant.parse("2026-09-15T23:00:00Z")).overdue())
                .as("midnight of British Summer Time")
                .isTrue();
    }

    @Test
    void theLastDayOfAShortMonthIsDueThen() {
        assertThat(Assurance.of(Instant.parse("2026-08-31T12:00:00Z"), CHECKED).due())
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void aListingThatNobodyConfirmedIsOverdue() {
        Assurance never = Assurance.of(null, CHECKED);

        assertThat(never.overdue()).isTrue();
        assertThat(never.due()).isNull();
        assertThat(never.words()).startsWith("Nobody has confirmed it yet");
    }

    @Test
    void itSaysTheDay() {
        assertThat(Assurance.of(CHECKED, CHECKED).words()).isEqualTo("Confirm it by 15 September 2026");
        assertThat(Assurance.of(CHECKED, Instant.parse("2027-01-01T00:00:00Z")).words())
                .isEqualTo("It should have been confirmed by 15 September 2026");
    }
}

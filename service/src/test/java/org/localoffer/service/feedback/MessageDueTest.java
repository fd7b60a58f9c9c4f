package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageDueTest {

    /** A Friday before an ordinary weekend. */
    private static final Instant FRIDAY = Instant.parse("2026-06-12T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 2026-06-15",
        "FOR_REDACTION, 2026-06-19",
        "REJECTION_PROPOSED, 2026-06-19",
        "PUBLIC_TEXT_APPROVED, 2026-09-10",
        "ROUTED, 2026-09-10",
        "ACKNOWLEDGED, 2026-09-10",
        "RESPONSE_DRAFTED, 2026-09-10",
        "RESPONSE_APPROVED, 2026-09-10",
        "QUARANTINED,",
        "REDIRECTED,",
        "REJECTED,",
        "PUBLISHED,",
        "ACTION_TRACKED,",
        "CLOSED,",
        "ERASED,",
    })
    void aStepIsDueByItsState(FeedbackState state, @Nullable LocalDate due) {
        assertThat(MessageDue.of(state, FRIDAY)).isEqualTo(due);
    }

    /** A quarter to midnight in London in summer is the day before in UTC's hours. */
    @Test
    void daysAreThoseOfEngland() {
        assertThat(MessageDue.of(FeedbackState.RECEIVED, Instant.parse("2026-06-10T23:15:00Z")))
                .isEqualTo(LocalDate.of(2026, 6, 12));
    }
}

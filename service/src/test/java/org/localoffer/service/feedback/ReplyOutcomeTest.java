package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReplyOutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, MISSING, WAITING",
        "QUARANTINED, MISSING, WAITING",
        "REJECTION_PROPOSED, MISSING, WAITING",
        "FOR_REDACTION, SERVICE_QUALITY, WAITING",
        "PUBLIC_TEXT_APPROVED, MISSING, WAITING",
        "ROUTED, LISTING_WRONG, WAITING",
        "ACKNOWLEDGED, MISSING, WAITING",
        "RESPONSE_DRAFTED, HARD_TO_USE, WAITING",
        "RESPONSE_APPROVED, MISSING, WAITING",
        "PUBLISHED, MISSING, ANSWERED",
        "ACTION_TRACKED, HOW_IT_IS_MADE, ANSWERED",
        "CLOSED, MISSING, ANSWERED",
        "CLOSED, SERVICE_QUALITY, ANSWERED",
        "CLOSED, LISTING_WRONG, DEALT_WITH",
        "CLOSED, COMPLIMENT, DEALT_WITH",
        "REJECTED, VEXATIOUS, NOT_PUBLISHED",
        "REDIRECTED, OWN_CASE, NOT_PUBLISHED",
        "ERASED, MISSING, NOT_PUBLISHED",
    })
    void whatThereIsToTellDependsOnStateAndKind(FeedbackState state, FeedbackKind kind, ReplyOutcome outcome) {
        assertThat(ReplyOutcome.of(state, kind)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource
    void ofPossibleHarmNobodyIsEverTold(FeedbackState state) {
        assertThat(ReplyOutcome.of(state, FeedbackKind.POSSIBLE_HARM)).isEqualTo(ReplyOutcome.NEVER_TOLD);
    }
}

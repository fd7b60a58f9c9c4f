package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.service.feedback.ErasedBecause;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.RefusalReason;

class MessageOutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "MISSING, CLOSED, true, true, PUBLISHED",
        "MISSING, ACTION_TRACKED, true, true, PUBLISHED",
        "SERVICE_QUALITY, CLOSED, true, true, PUBLISHED",
        "HARD_TO_USE, CLOSED, true, true, PUBLISHED",
        "HOW_IT_IS_MADE, CLOSED, true, true, PUBLISHED",
        // Its answer, or its copy, is taken down.
        "MISSING, CLOSED, true, false, OPEN",
        "MISSING, CLOSED, false, true, OPEN",
        "MISSING, ROUTED, true, false, OPEN",
        "MISSING, RECEIVED, false, false, OPEN",
        "MISSING, REDIRECTED, false, false, SENT_ON",
        "COMPLIMENT, ROUTED, true, false, PUBLISHED",
        "COMPLIMENT, CLOSED, true, false, PUBLISHED",
        "COMPLIMENT, RECEIVED, false, false, OPEN",
        "LISTING_WRONG, CLOSED, true, false, PUT_RIGHT",
        "LISTING_WRONG, ROUTED, true, false, OPEN",
        "OWN_CASE, REDIRECTED, false, false, SENT_ON",
        "DATA_RIGHT, REDIRECTED, false, false, SENT_ON",
        "VEXATIOUS, REJECTION_PROPOSED, false, false, OPEN",
    })
    void aMessageHasTheOutcomeOfItsState(
            FeedbackKind kind, FeedbackState state, boolean isShown, boolean isAnswered, MessageOutcome outcome) {
        assertThat(MessageOutcome.of(state, kind, isShown, isAnswered)).isEqualTo(outcome);
    }

    static Stream<FeedbackKind> unpublished() {
        return Arrays.stream(FeedbackKind.values())
                .filter(kind -> !kind.isAnswered() && kind != FeedbackKind.COMPLIMENT);
    }

    @ParameterizedTest
    @MethodSource("unpublished")
    void whatIsNotForPublicationIsNeverPublished(FeedbackKind kind) {
        for (FeedbackState state : FeedbackState.values()) {
            assertThat(MessageOutcome.of(state, kind, true, true)).isNotEqualTo(MessageOutcome.PUBLISHED);
        }
    }

    @ParameterizedTest
    @EnumSource(RefusalReason.class)
    void eachReasonIsToldByItsOwnLine(RefusalReason reason) {
        assertThat(MessageOutcome.refused(reason).label()).startsWith("Not published: ");
        assertThat(MessageOutcome.refused(reason).name()).isEqualTo(reason.name());
    }

    @Test
    void whatNobodyDealtWithIsToldApart() {
        assertThat(MessageOutcome.erased(ErasedBecause.NOT_DEALT_WITH)).isEqualTo(MessageOutcome.NOT_DEALT_WITH);
        assertThat(MessageOutcome.erased(ErasedBecause.SENDER_ASKED)).isEqualTo(MessageOutcome.ERASED);
        assertThat(MessageOutcome.erased(null)).isEqualTo(MessageOutcome.ERASED);
    }
}

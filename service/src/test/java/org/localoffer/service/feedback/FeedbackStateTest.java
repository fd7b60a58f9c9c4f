package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.localoffer.service.feedback.FeedbackState.ACKNOWLEDGED;
import static org.localoffer.service.feedback.FeedbackState.ACTION_TRACKED;
import static org.localoffer.service.feedback.FeedbackState.CLOSED;
import static org.localoffer.service.feedback.FeedbackState.ERASED;
import static org.localoffer.service.feedback.FeedbackState.FOR_REDACTION;
import static org.localoffer.service.feedback.FeedbackState.PUBLIC_TEXT_APPROVED;
import static org.localoffer.service.feedback.FeedbackState.PUBLISHED;
import static org.localoffer.service.feedback.FeedbackState.QUARANTINED;
import static org.localoffer.service.feedback.FeedbackState.RECEIVED;
import static org.localoffer.service.feedback.FeedbackState.REDIRECTED;
import static org.localoffer.service.feedback.FeedbackState.REJECTED;
import static org.localoffer.service.feedback.FeedbackState.REJECTION_PROPOSED;
import static org.localoffer.service.feedback.FeedbackState.RESPONSE_APPROVED;
import static org.localoffer.service.feedback.FeedbackState.RESPONSE_DRAFTED;
import static org.localoffer.service.feedback.FeedbackState.ROUTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The transitions of a message (domain 5C), stated independently of the code. */
class FeedbackStateTest {

    private record Step(FeedbackState from, FeedbackState to) {}

    private static final Set<Step> ALLOWED = Stream.of(
                    from(RECEIVED, QUARANTINED, REDIRECTED, REJECTION_PROPOSED, REJECTED, FOR_REDACTION),
                    from(QUARANTINED, RECEIVED, CLOSED),
                    from(REDIRECTED, QUARANTINED),
                    from(REJECTION_PROPOSED, REJECTED, RECEIVED, QUARANTINED),
                    from(REJECTED, QUARANTINED),
                    from(FOR_REDACTION, PUBLIC_TEXT_APPROVED, QUARANTINED, REDIRECTED, REJECTION_PROPOSED, REJECTED),
                    from(PUBLIC_TEXT_APPROVED, ROUTED, QUARANTINED),
                    from(ROUTED, ROUTED, ACKNOWLEDGED, RESPONSE_DRAFTED, CLOSED, QUARANTINED),
                    from(ACKNOWLEDGED, ROUTED, RESPONSE_DRAFTED, CLOSED, QUARANTINED),
                    from(RESPONSE_DRAFTED, RESPONSE_APPROVED, QUARANTINED),
                    from(RESPONSE_APPROVED, PUBLISHED, QUARANTINED),
                    from(PUBLISHED, ACTION_TRACKED, CLOSED, QUARANTINED),
                    from(ACTION_TRACKED, CLOSED, QUARANTINED),
                    from(CLOSED, QUARANTINED))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static List<Step> from(FeedbackState from, FeedbackState... to) {
        return Arrays.stream(to).map(next -> new Step(from, next)).toList();
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(FeedbackState.values())
                .flatMap(from -> Arrays.stream(FeedbackState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void aStepIsAllowedOnlyWhereTheDomainSaysSo(FeedbackState from, FeedbackState to) {
        assertThat(from.mayBecome(to)).isEqualTo(to == ERASED ? from != ERASED : ALLOWED.contains(new Step(from, to)));
    }
}

package org.localoffer.service.feedback;

/** What there is to tell somebody who wants to know what became of a message. */
enum ReplyOutcome {
    /** Nothing yet. */
    WAITING,
    /** The answer is published. */
    ANSWERED,
    /** The message is closed. Its kind gets no public answer. */
    DEALT_WITH,
    /** It was refused, sent elsewhere or erased. */
    NOT_PUBLISHED,
    /** Nothing, ever: somebody at risk might not be the one who reads the mail. */
    NEVER_TOLD;

    static ReplyOutcome of(Feedback feedback) {
        return of(feedback.state(), feedback.kind());
    }

    static ReplyOutcome of(FeedbackState state, FeedbackKind kind) {
        if (kind == FeedbackKind.POSSIBLE_HARM) {
            return NEVER_TOLD;
        }
        return switch (state) {
            case RECEIVED,
                    QUARANTINED,
                    REJECTION_PROPOSED,
                    FOR_REDACTION,
                    PUBLIC_TEXT_APPROVED,
                    ROUTED,
                    ACKNOWLEDGED,
                    RESPONSE_DRAFTED,
                    RESPONSE_APPROVED -> WAITING;
            case PUBLISHED, ACTION_TRACKED -> ANSWERED;
            case CLOSED -> kind.isAnswered() ? ANSWERED : DEALT_WITH;
            case REDIRECTED, REJECTED, ERASED -> NOT_PUBLISHED;
        };
    }

    /** Whether somebody who left a phone number is rung. */
    boolean isTold() {
        return this == ANSWERED || this == DEALT_WITH;
    }
}

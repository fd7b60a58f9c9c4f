package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.WorkingDays;

/** By when the next step with a message is due. A request about personal data has its own day: {@link DataRequest}. */
final class MessageDue {

    /** A person reads every message within a working day (domain L24). */
    private static final int READ_WITHIN_WORKING_DAYS = 1;

    /** A copy that was begun and a refusal that was proposed: our own rule, a week of work. */
    private static final int DECIDED_WITHIN_WORKING_DAYS = 5;

    /** Our own rule: three months for a body to answer. */
    private static final int ANSWERED_WITHIN_DAYS = 90;

    private MessageDue() {}

    /**
     * The last day on which the next step is in time.
     *
     * @param since when the message came into the state
     * @return null if nothing is due: the message is dealt with, or it is with the safeguarding role, which reads by
     *     gravity
     */
    static @Nullable LocalDate of(FeedbackState state, Instant since) {
        LocalDate begun = England.day(since);
        return switch (state) {
            case RECEIVED -> WorkingDays.after(begun, READ_WITHIN_WORKING_DAYS);
            case FOR_REDACTION, REJECTION_PROPOSED -> WorkingDays.after(begun, DECIDED_WITHIN_WORKING_DAYS);
            case PUBLIC_TEXT_APPROVED, ROUTED, ACKNOWLEDGED, RESPONSE_DRAFTED, RESPONSE_APPROVED ->
                begun.plusDays(ANSWERED_WITHIN_DAYS);
            case QUARANTINED, REDIRECTED, REJECTED, PUBLISHED, ACTION_TRACKED, CLOSED, ERASED -> null;
        };
    }
}

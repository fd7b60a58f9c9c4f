package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.WorkingDays;

/** By when the next step with a message is due. */
public final class MessageDue {

    /** A person reads every message within a working day (domain L24). */
    private static final int READ_WITHIN_WORKING_DAYS = 1;

    /** A copy that was begun and a refusal that was proposed: our own rule, a week of work. */
    private static final int DECIDED_WITHIN_WORKING_DAYS = 5;

    /** Our own rule: three months for a body to answer. */
    private static final int ANSWERED_WITHIN_DAYS = 90;

    /** A data protection complaint is acknowledged within 30 days of receipt (domain L21). */
    private static final int DATA_RIGHT_WITHIN_DAYS = 30;

    private MessageDue() {}

    /**
     * The last day on which the next step is in time.
     *
     * @param since when the message came into the state
     * @return null if nothing is due: the message is dealt with, or it is with the safeguarding role, which reads by
     *     gravity
     */
    static @Nullable LocalDate of(FeedbackState state, FeedbackKind kind, Instant since, Instant receivedAt) {
        LocalDate begun = England.day(since);
        LocalDate due =
                switch (state) {
                    case RECEIVED -> WorkingDays.after(begun, READ_WITHIN_WORKING_DAYS);
                    case FOR_REDACTION, REJECTION_PROPOSED ->
                        WorkingDays.after(begun, DECIDED_WITHIN_WORKING_DAYS);
                    case PUBLIC_TEXT_APPROVED, ROUTED, ACKNOWLEDGED, RESPONSE_DRAFTED, RESPONSE_APPROVED ->
                        begun.plusDays(ANSWERED_WITHIN_DAYS);
                    case QUARANTINED, REDIRECTED, REJECTED, PUBLISHED, ACTION_TRACKED, CLOSED, ERASED -> null;
                };
        LocalDate byLaw = byLaw(kind, receivedAt);
        return due == null || byLaw == null || due.isBefore(byLaw) ? due : byLaw;
    }

    /** The last day that the law allows for a first answer; null if it sets none for this kind. */
    public static @Nullable LocalDate byLaw(FeedbackKind kind, Instant receivedAt) {
        return kind == FeedbackKind.DATA_RIGHT
                ? England.day(receivedAt).plusDays(DATA_RIGHT_WITHIN_DAYS)
                : null;
    }
}

package org.localoffer.service.feedback;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a message is (domain 5C). What may follow what is said here, and nowhere else. */
public enum FeedbackState {
    /** Somebody has still to read it. */
    RECEIVED,
    /** Words of harm: the safeguarding role alone reads it. */
    QUARANTINED,
    /** Sent to where it can be helped: complaints, SENDIASS, data protection. */
    REDIRECTED,
    /** One officer calls it vexatious; a second has to agree. */
    REJECTION_PROPOSED,
    /** Not published, for a reason of the closed list. */
    REJECTED,
    /** An officer is making the public copy. */
    FOR_REDACTION,
    PUBLIC_TEXT_APPROVED,
    /** With whoever answers for it. */
    ROUTED,
    /** They have read it. */
    ACKNOWLEDGED,
    /** An answer is written; an officer has still to read it. */
    RESPONSE_DRAFTED,
    RESPONSE_APPROVED,
    /** The answer is public. */
    PUBLISHED,
    /** The answer promised something that is not done yet. */
    ACTION_TRACKED,
    CLOSED,
    /** Nothing of what it said is kept. */
    ERASED;

    /** Harm may be understood late: every state leads to {@link #QUARANTINED}, and is not listed with it here. */
    private static final Map<FeedbackState, Set<FeedbackState>> NEXT = Map.ofEntries(
            Map.entry(RECEIVED, EnumSet.of(REDIRECTED, REJECTION_PROPOSED, REJECTED, FOR_REDACTION)),
            Map.entry(QUARANTINED, EnumSet.of(RECEIVED, CLOSED)),
            Map.entry(REDIRECTED, EnumSet.noneOf(FeedbackState.class)),
            Map.entry(REJECTION_PROPOSED, EnumSet.of(REJECTED, RECEIVED)),
            Map.entry(REJECTED, EnumSet.noneOf(FeedbackState.class)),
            Map.entry(FOR_REDACTION, EnumSet.of(PUBLIC_TEXT_APPROVED, REDIRECTED, REJECTION_PROPOSED, REJECTED)),
            Map.entry(PUBLIC_TEXT_APPROVED, EnumSet.of(ROUTED)),
            Map.entry(ROUTED, EnumSet.of(ROUTED, ACKNOWLEDGED, RESPONSE_DRAFTED, CLOSED)),
            Map.entry(ACKNOWLEDGED, EnumSet.of(ROUTED, RESPONSE_DRAFTED, CLOSED)),
            Map.entry(RESPONSE_DRAFTED, EnumSet.of(RESPONSE_APPROVED)),
            Map.entry(RESPONSE_APPROVED, EnumSet.of(PUBLISHED)),
            Map.entry(PUBLISHED, EnumSet.of(ACTION_TRACKED, CLOSED)),
            Map.entry(ACTION_TRACKED, EnumSet.of(CLOSED)),
            Map.entry(CLOSED, EnumSet.noneOf(FeedbackState.class)),
            Map.entry(ERASED, EnumSet.noneOf(FeedbackState.class)));

    /** A family may ask to be forgotten at any time. */
    public boolean mayBecome(FeedbackState next) {
        if (next == ERASED) {
            return this != ERASED;
        }
        return next == QUARANTINED
                ? this != QUARANTINED && this != ERASED
                : NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}

package org.localoffer.service.feedback;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The state of a message (domain 5C). This enum is the only place that defines the transitions. */
public enum FeedbackState {
    /** Nobody has read it yet. */
    RECEIVED,
    /** It may be about harm: only the safeguarding role reads it. */
    QUARANTINED,
    /** The family was referred to a place that can help: complaints, SENDIASS, data protection. */
    REDIRECTED,
    /** One officer considers it vexatious; a second one has to agree. */
    REJECTION_PROPOSED,
    /** Not published, for a reason from the closed list. */
    REJECTED,
    /** An officer is writing the public copy. */
    FOR_REDACTION,
    PUBLIC_TEXT_APPROVED,
    /** It is with the body that has to answer. */
    ROUTED,
    /** The body has read it. */
    ACKNOWLEDGED,
    /** An answer is written; an officer has to check it. */
    RESPONSE_DRAFTED,
    RESPONSE_APPROVED,
    /** The answer is public. */
    PUBLISHED,
    /** The action that the answer promised is not done yet. */
    ACTION_TRACKED,
    CLOSED,
    /** Its content has been erased. */
    ERASED;

    /**
     * Transitions except those to {@link #QUARANTINED}, which every state but {@link #ERASED} allows, because harm may
     * be recognised late.
     */
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

    /** Whether the transition is allowed. A family may ask for erasure at any time. */
    public boolean mayBecome(FeedbackState next) {
        if (next == ERASED) {
            return this != ERASED;
        }
        return next == QUARANTINED
                ? this != QUARANTINED && this != ERASED
                : NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}

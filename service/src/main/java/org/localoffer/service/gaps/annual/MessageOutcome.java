package org.localoffer.service.gaps.annual;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.ErasedBecause;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.RefusalReason;

/** What became of a message. Each message has one outcome, so that the numbers of all of them add up (domain L7). */
public enum MessageOutcome {
    /** Its public copy stands in the report. */
    PUBLISHED("Published in this report"),
    /** Nobody has decided on it or answered it yet, or what was published of it is being corrected. */
    OPEN("Still being worked on"),
    PUT_RIGHT("Put right in a listing"),
    SENT_ON("Sent to somebody who can help with it"),
    ONE_PERSONS_CASE(RefusalReason.ONE_PERSONS_CASE),
    WOULD_IDENTIFY(RefusalReason.WOULD_IDENTIFY),
    NOT_ABOUT_THIS(RefusalReason.NOT_ABOUT_THIS),
    DUPLICATE(RefusalReason.DUPLICATE),
    EMPTY(RefusalReason.EMPTY),
    VEXATIOUS(RefusalReason.VEXATIOUS),
    ERASED("Deleted because somebody asked for it, or because it was old"),
    NOT_DEALT_WITH("Not dealt with in time, and deleted");

    private final String label;

    MessageOutcome(String label) {
        this.label = label;
    }

    MessageOutcome(RefusalReason reason) {
        this(reason.notPublished());
    }

    public String label() {
        return label;
    }

    /**
     * The outcome of a message that was not refused and not erased.
     *
     * @param isShown whether an approved public copy exists and is not taken down
     * @param isAnswered whether a published answer exists and is not taken down
     */
    static MessageOutcome of(FeedbackState state, FeedbackKind kind, boolean isShown, boolean isAnswered) {
        return switch (kind) {
            case SERVICE_QUALITY, MISSING, HARD_TO_USE, HOW_IT_IS_MADE ->
                isShown && isAnswered ? PUBLISHED : ofOthers(state, false);
            case COMPLIMENT -> isShown && isWithProvider(state) ? PUBLISHED : ofOthers(state, false);
            case LISTING_WRONG -> ofOthers(state, true);
            case OWN_CASE, POSSIBLE_HARM, DATA_RIGHT, VEXATIOUS -> ofOthers(state, false);
        };
    }

    private static MessageOutcome ofOthers(FeedbackState state, boolean isReport) {
        return switch (state) {
            case REDIRECTED -> SENT_ON;
            case CLOSED -> isReport ? PUT_RIGHT : OPEN;
            default -> OPEN;
        };
    }

    /** Whether its copy is approved and its provider was told; a compliment needs nothing more. */
    private static boolean isWithProvider(FeedbackState state) {
        return switch (state) {
            case ROUTED, ACKNOWLEDGED, RESPONSE_DRAFTED, RESPONSE_APPROVED, PUBLISHED, ACTION_TRACKED, CLOSED -> true;
            case RECEIVED,
                    QUARANTINED,
                    REDIRECTED,
                    REJECTION_PROPOSED,
                    REJECTED,
                    FOR_REDACTION,
                    PUBLIC_TEXT_APPROVED,
                    ERASED -> false;
        };
    }

    static MessageOutcome refused(RefusalReason reason) {
        return switch (reason) {
            case ONE_PERSONS_CASE -> ONE_PERSONS_CASE;
            case WOULD_IDENTIFY -> WOULD_IDENTIFY;
            case NOT_ABOUT_THIS -> NOT_ABOUT_THIS;
            case DUPLICATE -> DUPLICATE;
            case EMPTY -> EMPTY;
            case VEXATIOUS -> VEXATIOUS;
        };
    }

    static MessageOutcome erased(@Nullable ErasedBecause because) {
        return because == ErasedBecause.NOT_DEALT_WITH ? NOT_DEALT_WITH : ERASED;
    }
}

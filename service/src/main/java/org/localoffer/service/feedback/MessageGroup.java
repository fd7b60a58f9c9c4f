package org.localoffer.service.feedback;

import java.util.EnumSet;
import java.util.Set;

import org.localoffer.service.foundation.SlugEnum;

/** Messages that officers read, by whom they wait for. Messages in quarantine are in no group. */
public enum MessageGroup implements SlugEnum {
    OPEN("Waiting for an officer"),
    WITH_OTHERS("With somebody else"),
    DECIDED("Dealt with"),
    ALL("All");
    private final String label;

    MessageGroup(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public Set<FeedbackState> states() {
        return switch (this) {
            case OPEN ->
                EnumSet.of(FeedbackState.RECEIVED, FeedbackState.FOR_REDACTION, FeedbackState.REJECTION_PROPOSED);
            case WITH_OTHERS ->
                EnumSet.of(
                        FeedbackState.PUBLIC_TEXT_APPROVED,
                        FeedbackState.ROUTED,
                        FeedbackState.ACKNOWLEDGED,
                        FeedbackState.RESPONSE_DRAFTED,
                        FeedbackState.RESPONSE_APPROVED);
            case DECIDED ->
                EnumSet.of(
                        FeedbackState.REDIRECTED,
                        FeedbackState.REJECTED,
                        FeedbackState.PUBLISHED,
                        FeedbackState.ACTION_TRACKED,
                        FeedbackState.CLOSED);
            case ALL -> EnumSet.complementOf(EnumSet.of(FeedbackState.QUARANTINED));
        };
    }
}

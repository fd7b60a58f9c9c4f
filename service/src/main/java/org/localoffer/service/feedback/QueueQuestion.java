package org.localoffer.service.feedback;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.SlugEnum;

/**
 * Which messages an officer asks for, and in which order. Messages for the
 * safeguarding role and for information governance are never among them.
 *
 * @param states those in one of these states
 * @param kind null for every kind
 * @param channel null for every channel
 * @param overdue only those that are overdue
 * @param text a reference, words of the message, or a part of the name of its listing or provider; empty for every
 *     message
 * @param sort what they are sorted by; those that are equal in it stand oldest first
 * @param descending whether the order is turned round; {@link QueueSort#URGENT} has one order only
 */
public record QueueQuestion(
        Set<FeedbackState> states,
        @Nullable FeedbackKind kind,
        @Nullable Channel channel,
        Claimed claimed,
        boolean overdue,
        String text,
        QueueSort sort,
        boolean descending) {

    /** By whom a message is claimed. */
    public enum Claimed implements SlugEnum {
        ANYBODY("Anybody or nobody"),
        ME("Me"),
        NOBODY("Nobody");
        private final String label;

        Claimed(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public QueueQuestion {
        states = Set.copyOf(states);
    }

    /** Every message of a group, the most urgent first. */
    public static QueueQuestion of(MessageGroup group) {
        return new QueueQuestion(group.states(), null, null, Claimed.ANYBODY, false, "", QueueSort.URGENT, false);
    }
}

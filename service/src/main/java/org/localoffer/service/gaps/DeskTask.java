package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.UUID;

/** Something that waits for a body that answers. */
public sealed interface DeskTask {

    /** What kind of attention it needs; the most urgent first. */
    enum Urgency {
        /** A promise, a plan or an answer to a comment should have been done before today. */
        OVERDUE,
        /** An officer sent the answer back. */
        RETURNED,
        /** It is due within a week. */
        DUE_SOON,
        /** A comment waits for an answer. */
        COMMENT,
        /** Nobody has taken a step with a gap to look at first. */
        NEW_GAP
    }

    Urgency urgency();

    /** The day that it is due or, where nothing is due, since when it waits: the earliest comes first. */
    LocalDate day();

    /** Distinguishes tasks of the same day. */
    String key();

    /** Whether it is a comment that the body has not said it has read. */
    default boolean isUnreadComment() {
        return this instanceof OfComment comment && !comment.read();
    }

    /**
     * A comment to answer.
     *
     * @param read whether the body has said that it read it
     */
    record OfComment(Urgency urgency, LocalDate day, String reference, boolean read) implements DeskTask {

        @Override
        public String key() {
            return reference;
        }
    }

    /** A promise in a public answer, or an answer that came back. */
    record OfAnswer(Urgency urgency, LocalDate day, UUID id) implements DeskTask {

        @Override
        public String key() {
            return id.toString();
        }
    }

    /** A plan, or a new gap. */
    record OfGap(Urgency urgency, LocalDate day, KnownGap gap) implements DeskTask {

        @Override
        public String key() {
            return gap.gapKey().key();
        }
    }
}

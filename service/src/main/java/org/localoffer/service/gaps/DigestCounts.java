package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * What waits for one mailbox.
 *
 * @param fresh messages and answers that came since the last digest
 * @param newGaps gaps with which no step was taken
 * @param returned answers that officers sent back
 * @param due what has to be done within {@link #AHEAD}
 * @param overdue what should have been done before today
 * @param moved how much of {@code due} and {@code overdue} became so since the last digest
 */
record DigestCounts(long fresh, long newGaps, long returned, long due, long overdue, long moved) {

    /** How far ahead something counts as due. */
    static final Period AHEAD = Period.ofDays(7);

    /** What stays undone is told again after this time, and not every day. */
    private static final Period REMINDER = Period.ofDays(7);

    static final DigestCounts NONE = new DigestCounts(0, 0, 0, 0, 0, 0);

    DigestCounts plus(DigestCounts other) {
        return new DigestCounts(
                fresh + other.fresh,
                newGaps + other.newGaps,
                returned + other.returned,
                due + other.due,
                overdue + other.overdue,
                moved + other.moved);
    }

    DigestCounts times(long factor) {
        return new DigestCounts(
                fresh * factor, newGaps * factor, returned * factor, due * factor, overdue * factor, moved * factor);
    }

    /**
     * Whether a mail is worth it: never twice on a day, at once when something is new, and otherwise as a reminder.
     *
     * @param last day of the last digest; null if there was none
     * @param gapsTold number of new gaps that the last digest told
     */
    boolean isWorthAMail(@Nullable LocalDate last, long gapsTold, LocalDate today) {
        boolean waits = fresh + newGaps + returned + due + overdue > 0;
        if (!waits || (last != null && !last.isBefore(today))) {
            return false;
        }
        boolean isNews = fresh > 0 || moved > 0 || newGaps > gapsTold;
        return last == null || isNews || !last.plus(REMINDER).isAfter(today);
    }
}

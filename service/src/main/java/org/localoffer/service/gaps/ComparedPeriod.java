package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period in days, compared with the one of the same length before it.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record ComparedPeriod(LocalDate from, LocalDate to) {

    private static final int QUARTER_DAYS = 91;

    /** @throws IllegalArgumentException if it ends before it begins */
    public ComparedPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + ", before it begins on " + from);
        }
    }

    /** The thirteen weeks that end on the day: performance is reported by the quarter (domain 5E). */
    public static ComparedPeriod quarterTo(LocalDate day) {
        return new ComparedPeriod(day.minusDays(QUARTER_DAYS - 1), day);
    }

    /** The first day of the period of the same length before this one, which ends on the day before {@link #from}. */
    public LocalDate beforeFrom() {
        return from.minusDays(days());
    }

    /** Its length. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}

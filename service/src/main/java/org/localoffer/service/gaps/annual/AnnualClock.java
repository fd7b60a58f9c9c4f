package org.localoffer.service.gaps.annual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * How long ago the last annual report was issued. One is due at least once a year (SEND Regulations 2014, reg 56(3);
 * domain L5).
 *
 * @param since day on which the last report was issued; before the first one, the day of the first comment, or without
 *     comments the first day of the directory
 * @param days from that day to today
 */
public record AnnualClock(LocalDate since, long days) {

    /** Two months before the report is late, which is time to ask for answers that are missing. */
    private static final int SOON = 300;

    private static final int URGENT = 350;

    private static final int LATE = 366;

    /** What officers are told. */
    public enum Alarm {
        NONE(null),
        SOON("Due soon"),
        URGENT("Due now"),
        LATE("Late");

        private final @Nullable String label;

        Alarm(@Nullable String label) {
            this.label = label;
        }

        /** Null where nothing is due. */
        public @Nullable String label() {
            return label;
        }

        /** Whether it is shown in red. */
        public boolean isUrgent() {
            return this == URGENT || this == LATE;
        }
    }

    static AnnualClock at(LocalDate since, LocalDate today) {
        return new AnnualClock(since, ChronoUnit.DAYS.between(since, today));
    }

    public Alarm alarm() {
        if (days >= LATE) {
            return Alarm.LATE;
        }
        if (days >= URGENT) {
            return Alarm.URGENT;
        }
        return days >= SOON ? Alarm.SOON : Alarm.NONE;
    }

    /** The last day on which a report is in time. */
    public LocalDate lastDayInTime() {
        return since.plusDays(LATE - 1);
    }
}

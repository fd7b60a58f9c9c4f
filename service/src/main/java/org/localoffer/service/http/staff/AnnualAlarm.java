package org.localoffer.service.http.staff;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.annual.AnnualClock;

/** How pages tell that an annual report is due. */
public enum AnnualAlarm {
    NONE(null),
    SOON("Due soon"),
    URGENT("Due now"),
    LATE("Late");

    private final @Nullable String label;

    AnnualAlarm(@Nullable String label) {
        this.label = label;
    }

    public static AnnualAlarm of(AnnualClock.Alarm alarm) {
        return switch (alarm) {
            case NONE -> NONE;
            case SOON -> SOON;
            case URGENT -> URGENT;
            case LATE -> LATE;
        };
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

package org.localoffer.directory.listing.content;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * When a listing takes place, in local time (Open Referral UK 3.0: schedule).
 *
 * @param days empty if the note states them, such as "by appointment"
 * @param opens null if only the days are known
 * @param closes null if only the days are known
 * @param note such as "term time only"
 */
public record OpeningTime(
        Set<DayOfWeek> days,
        @Nullable LocalTime opens,
        @Nullable LocalTime closes,
        @Nullable String note) {

    public OpeningTime {
        days = days == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(days));
        note = Texts.orNull(note);
    }
}

package org.localoffer.service.http.shared;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.web.listing.TimeView;

/** Opening times in the words that families use, such as "Monday to Friday, 9am to 4.30pm". */
public final class OpeningTimes {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h.mma", Locale.UK);

    private OpeningTimes() {}

    static TimeView view(OpeningTime time) {
        return new TimeView(days(time.days()), hours(time.opens(), time.closes()), time.note());
    }

    /** "Monday to Friday" for three or more consecutive days, otherwise each day by name; null for no days. */
    private static @Nullable String days(Set<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return null;
        }
        DayOfWeek first = sorted.getFirst();
        DayOfWeek last = sorted.getLast();
        boolean unbroken = last.getValue() - first.getValue() == sorted.size() - 1;
        if (unbroken && sorted.size() > 2) {
            return name(first) + " to " + name(last);
        }
        List<String> names = sorted.stream().map(OpeningTimes::name).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** Whether a note without days, such as "term time only", may take something away from every other time. */
    public static boolean haveNoteOnAll(List<OpeningTime> times) {
        return times.stream().anyMatch(time -> time.days().isEmpty() && time.note() != null);
    }

    /** Such as "9am to 4.30pm", "from 9am" and "until 4.30pm"; null where both are unknown. */
    public static @Nullable String hours(@Nullable LocalTime opens, @Nullable LocalTime closes) {
        if (opens == null) {
            return closes == null ? null : "until " + hour(closes);
        }
        return closes == null ? "from " + hour(opens) : hour(opens) + " to " + hour(closes);
    }

    /** Such as "9am" and "4.30pm". */
    static String hour(LocalTime time) {
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}

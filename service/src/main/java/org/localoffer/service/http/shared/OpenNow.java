package org.localoffer.service.http.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Availability;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.foundation.WorkingDays;

/**
 * Whether something is open, or when it is next, in a few words. What opening times do not say is not guessed: where a
 * note says more than they do ("term time only"), and on a bank holiday, families are told to ring.
 */
public final class OpenNow {

    private static final String RING = "ring to check";

    /** In days. A week later the name of a day no longer says which one is meant. */
    private static final int FARTHEST = 7;

    /** A note that says whose hours these are, and takes nothing away from them: "Phone line", "Helpline". */
    private static final Pattern LINE =
            Pattern.compile("(\\p{L}+ ){0,2}(phone|advice|help) ?line", Pattern.CASE_INSENSITIVE);

    /** Some write the end of the day as a minute earlier. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private OpenNow() {}

    /**
     * Such as "Open now, until 3.30pm", "Open now, day and night", "Opens Monday 9am", "Phone line open now, until 5pm"
     * and "Today, 9am to 3pm: ring to check".
     *
     * @param status of the listing; null if not stated
     * @return null if the times say nothing of the next seven days, or the listing is planned, paused or closed
     */
    public static @Nullable String of(List<OpeningTime> times, @Nullable AvailabilityStatus status, Instant now) {
        if (!Availability.allowsUse(status)) {
            return null;
        }
        LocalDateTime here = LocalDateTime.ofInstant(now, England.ZONE);
        LocalDate today = here.toLocalDate();
        List<Slot> slots =
                slots(times, today).filter(slot -> slot.until().isAfter(here)).toList();
        return slots.stream()
                .filter(slot -> !slot.holiday() || !slot.day().isAfter(today))
                .min(Comparator.comparing(
                                (Slot slot) -> !slot.certain() || slot.from().isAfter(here))
                        .thenComparing(Slot::from)
                        .thenComparing(slot -> !slot.certain()))
                .map(slot -> slot.words(here, slots))
                .orElse(null);
    }

    /** Since something that opened yesterday may close after midnight, yesterday is looked at too. */
    private static Stream<Slot> slots(List<OpeningTime> times, LocalDate today) {
        boolean noteOnAll = OpeningTimes.haveNoteOnAll(times);
        return IntStream.rangeClosed(-1, FARTHEST).mapToObj(today::plusDays).flatMap(day -> times.stream()
                .filter(time -> time.days().contains(day.getDayOfWeek()))
                .map(time -> Slot.of(time, day, noteOnAll)));
    }

    /**
     * One time on one day.
     *
     * @param certain whether nothing but a bank holiday can keep it from being open
     * @param line whose hours these are, such as "Phone line"; null for the whole of it
     * @param hours as the opening time states them; null if it states none
     */
    private record Slot(
            LocalDate day,
            LocalDateTime from,
            LocalDateTime until,
            boolean certain,
            @Nullable String line,
            @Nullable String hours) {

        static Slot of(OpeningTime time, LocalDate day, boolean noteOnAll) {
            LocalTime opens = time.opens() == null ? LocalTime.MIN : time.opens();
            LocalTime closes =
                    time.closes() == null || time.closes().equals(LAST_MINUTE) ? LocalTime.MIDNIGHT : time.closes();
            String note = time.note();
            boolean line = note != null && LINE.matcher(note).matches();
            return new Slot(
                    day,
                    day.atTime(opens),
                    (closes.isAfter(opens) ? day : day.plusDays(1)).atTime(closes),
                    time.opens() != null && time.closes() != null && !noteOnAll && (note == null || line),
                    line ? note : null,
                    OpeningTimes.hours(time.opens(), time.closes()));
        }

        boolean holiday() {
            return WorkingDays.isBankHoliday(day);
        }

        String words(LocalDateTime here, List<Slot> all) {
            LocalDate today = here.toLocalDate();
            if (holiday()) {
                return "Bank holiday: " + RING;
            }
            if (!certain) {
                return FirstLetter.large(name(today)) + (hours == null ? "" : ", " + hours) + ": " + RING;
            }
            if (from.isAfter(here)) {
                return (line == null ? "Opens " : line + " opens ") + name(today) + " " + hour(from);
            }
            return (line == null ? "Open now" : line + " open now") + until(here, all);
        }

        /** Empty where it closes more than a day from now, or only a bank holiday may interrupt it. */
        private String until(LocalDateTime here, List<Slot> all) {
            LocalDateTime closes = closes(all);
            LocalDateTime end = here.toLocalDate().plusDays(FARTHEST + 1).atStartOfDay();
            if (!closes.isBefore(end)) {
                return ", day and night";
            }
            boolean holidayFollows = all.stream().anyMatch(other -> other.holiday() && goesOn(other, closes));
            return closes.isBefore(here.plusDays(1)) && !holidayFollows ? ", until " + hour(closes) : "";
        }

        /** The end of this slot and of those of the same line that begin before it is over. */
        private LocalDateTime closes(List<Slot> all) {
            LocalDateTime end = until;
            for (Slot other :
                    all.stream().sorted(Comparator.comparing(Slot::from)).toList()) {
                if (!other.holiday() && goesOn(other, end)) {
                    end = other.until;
                }
            }
            return end;
        }

        /** Whether this one, if it lasts until then, is followed by the other without a gap. */
        private boolean goesOn(Slot other, LocalDateTime end) {
            return other.certain
                    && Objects.equals(other.line, line)
                    && !other.from.isAfter(end)
                    && other.until.isAfter(end);
        }

        private String name(LocalDate today) {
            if (!day.isAfter(today)) {
                return "today";
            }
            if (day.equals(today.plusDays(1))) {
                return "tomorrow";
            }
            DayOfWeek name = day.getDayOfWeek();
            return (name == today.getDayOfWeek() ? "next " : "") + name.getDisplayName(TextStyle.FULL, Locale.UK);
        }

        private static String hour(LocalDateTime moment) {
            LocalTime time = moment.toLocalTime();
            return time.equals(LocalTime.MIDNIGHT) ? "midnight" : OpeningTimes.hour(time);
        }
    }
}

package org.localoffer.service.http.staff.listings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.OpeningTimes;

/**
 * Opening hours as somebody typed them. "9" to "4:30" can mean one thing only; "4" to "6" may be morning or afternoon,
 * and "5pm" to "9am" a night or a slip: then the form asks, and the answer comes back in the field {@link #MEANT}.
 */
final class TypedHours {

    /** The field of the answer, after the row's prefix. */
    static final String MEANT = "meant";

    /** "9", "9am", "4:30pm", "16.30", "930" and "16:30". */
    private static final Pattern TIME = Pattern.compile(
            "([0-9]{1,2})(?:([:.]?)([0-9]{2}))?\\s*(am|a\\.m\\.?|pm|p\\.m\\.?)?", Pattern.CASE_INSENSITIVE);

    /** What is given to families, as far as nobody says otherwise, begins after this and ends before the other. */
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);

    private static final LocalTime LATEST = LocalTime.of(22, 0);

    /** Typed hours up to this are of the afternoon as a rule, but a rule is no answer. */
    private static final int AFTERNOON = 6;

    private final @Nullable Typed opens;
    private final @Nullable Typed closes;
    private final List<String> unreadable;
    private final String answer;

    private TypedHours(@Nullable Typed opens, @Nullable Typed closes, List<String> unreadable, String answer) {
        this.opens = opens;
        this.closes = closes;
        this.unreadable = unreadable;
        this.answer = answer;
    }

    /**
     * From when until when; either may be null.
     *
     * @param closes before or at the opening where it goes over midnight
     */
    record Hours(@Nullable LocalTime opens, @Nullable LocalTime closes) {

        static final Hours NONE = new Hours(null, null);

        /** As a choice of the form. */
        String value() {
            return (opens == null ? "" : opens) + "-" + (closes == null ? "" : closes);
        }

        String words() {
            String said = String.valueOf(OpeningTimes.hours(opens, closes));
            return overnight() ? said + " the next day" : said;
        }

        boolean overnight() {
            return opens != null && closes != null && !closes.isAfter(opens) && !isAllDay();
        }

        /** A line that is never closed is written as midnight to midnight, or to the minute before. */
        private boolean isAllDay() {
            return LocalTime.MIDNIGHT.equals(opens)
                    && closes != null
                    && (closes.equals(LocalTime.MIDNIGHT) || closes.equals(LocalTime.of(23, 59)));
        }

        private boolean untilMidnight() {
            return LocalTime.MIDNIGHT.equals(closes) && opens != null && !opens.isBefore(EARLIEST);
        }

        /** Hours that a council would not ring about. */
        private boolean plausible() {
            return opens == null
                    || closes == null
                    || isAllDay()
                    || untilMidnight()
                    || (!opens.isBefore(EARLIEST) && closes.isAfter(opens));
        }
    }

    /**
     * A time of one or two readings.
     *
     * @param readings one where it says morning or afternoon, or is of a clock of 24 hours
     * @param hour as it was typed
     */
    private record Typed(List<LocalTime> readings, int hour) {

        boolean clear() {
            return readings.size() == 1;
        }
    }

    /** @param prefix of the row, such as {@code times[0].} */
    static TypedHours of(FormValues values, String prefix) {
        List<String> unreadable = new ArrayList<>();
        Typed opens = read(values, prefix, "opens", unreadable);
        Typed closes = read(values, prefix, "closes", unreadable);
        return new TypedHours(opens, closes, List.copyOf(unreadable), values.text(prefix + MEANT));
    }

    /** Whether a row of the form holds more than an answer that was given to hours which are gone. */
    static boolean isRow(FormValues values, String prefix) {
        return values.anyUnder(prefix + "days")
                || values.anyUnder(prefix + "opens")
                || values.anyUnder(prefix + "closes")
                || values.anyUnder(prefix + "note");
    }

    /** Names of the fields, without the row's prefix, that hold no time. */
    List<String> unreadable() {
        return unreadable;
    }

    /**
     * What they mean, where that is clear or was answered.
     *
     * @param known hours that need no question though they are unusual
     */
    Optional<Hours> understood(Predicate<Hours> known) {
        if (!unreadable.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hours> clear = clear();
        if (clear.isPresent()) {
            return clear;
        }
        List<Hours> all = readings();
        if (all.size() == 1 && known.test(all.getFirst())) {
            return Optional.of(all.getFirst());
        }
        return choices().stream().filter(hours -> hours.value().equals(answer)).findFirst();
    }

    /** Whether they need an answer, given or not. */
    boolean needAnAnswer() {
        return unreadable.isEmpty() && clear().isEmpty();
    }

    /** What the form asks. */
    String question() {
        return isAmbiguous()
                ? "Choose whether you mean morning or afternoon"
                : "Choose what you mean: these hours are unusual";
    }

    /** What they may mean, likely ones first; what was typed alone where it is clear but unusual. */
    List<Hours> choices() {
        List<Hours> all = new ArrayList<>(readings());
        if (!isAmbiguous() && opens != null && closes != null) {
            LocalTime from = opens.readings().getFirst();
            LocalTime until = closes.readings().getFirst();
            all.add(new Hours(from.plusHours(12), until));
            all.add(new Hours(from, until.plusHours(12)));
            all.add(new Hours(from.plusHours(12), until.plusHours(12)));
            all.add(new Hours(until, from));
        }
        List<Hours> usual = all.stream()
                .filter(hours -> hours.plausible() && !hours.overnight())
                .distinct()
                .toList();
        List<Hours> choices = new ArrayList<>(usual);
        readings().stream().filter(hours -> !usual.contains(hours)).forEach(choices::add);
        return List.copyOf(choices);
    }

    private boolean isAmbiguous() {
        return (opens != null && !opens.clear()) || (closes != null && !closes.clear());
    }

    private List<Hours> readings() {
        List<Hours> all = new ArrayList<>();
        for (LocalTime from : opens == null ? none() : opens.readings()) {
            for (LocalTime until : closes == null ? none() : closes.readings()) {
                all.add(new Hours(from, until));
            }
        }
        return all;
    }

    private static List<@Nullable LocalTime> none() {
        List<@Nullable LocalTime> none = new ArrayList<>();
        none.add(null);
        return none;
    }

    /** The only usual reading, or the only one in the hours of a day, unless that is no more than a rule. */
    private Optional<Hours> clear() {
        List<Hours> all = readings();
        if (all.size() == 1) {
            return all.stream().filter(Hours::plausible).findFirst();
        }
        List<Hours> usual = all.stream().filter(TypedHours::inTheDay).toList();
        boolean early =
                opens != null && !opens.clear() && opens.hour() <= AFTERNOON && (closes == null || !closes.clear());
        return !early && usual.size() == 1 ? Optional.of(usual.getFirst()) : Optional.empty();
    }

    private static boolean inTheDay(Hours hours) {
        LocalTime from = hours.opens();
        LocalTime until = hours.closes();
        if (from == null || until == null) {
            LocalTime only = from == null ? until : from;
            return only != null && !only.isBefore(EARLIEST.plusHours(1)) && only.isBefore(LocalTime.of(19, 0));
        }
        return !from.isBefore(EARLIEST) && until.isAfter(from) && !until.isAfter(LATEST);
    }

    private static @Nullable Typed read(FormValues values, String prefix, String part, List<String> unreadable) {
        String text = values.text(prefix + part);
        if (text.isEmpty()) {
            return null;
        }
        Typed typed = typed(text);
        if (typed == null) {
            unreadable.add(part);
        }
        return typed;
    }

    private static @Nullable Typed typed(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        String half = time.group(4) == null ? "" : time.group(4).substring(0, 1).toLowerCase(Locale.ROOT);
        if (hour > 23 || minute > 59 || (!half.isEmpty() && (hour < 1 || hour > 12))) {
            return null;
        }
        LocalTime morning = LocalTime.of(hour == 12 ? 0 : hour, minute);
        if (!half.isEmpty()) {
            return new Typed(List.of(half.equals("p") ? morning.plusHours(12) : morning), hour);
        }
        boolean of24 = hour > 12
                || hour == 0
                || time.group(1).startsWith("0")
                || (time.group(1).length() == 2 && ":".equals(time.group(2)));
        return new Typed(of24 ? List.of(LocalTime.of(hour, minute)) : List.of(morning, morning.plusHours(12)), hour);
    }
}

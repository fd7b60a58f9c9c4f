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
 * Opening hours as somebody typed them. "9" to "4:30" can mean one thing only. "4" to "6" may be in the morning or the
 * afternoon, and "5pm" to "9am" may be a night or an error; the form then asks which is meant, and the answer is in the
 * field {@link #MEANT}.
 */
final class TypedHours {

    /** The name of the field with the answer, after the row's prefix. */
    static final String MEANT = "meant";

    /** Matches "9", "9am", "4:30pm", "16.30", "930" and "16:30". */
    private static final Pattern TIME = Pattern.compile(
            "([0-9]{1,2})(?:([:.]?)([0-9]{2}))?\\s*(am|a\\.m\\.?|pm|p\\.m\\.?)?", Pattern.CASE_INSENSITIVE);

    /** Ambiguous hours are taken to be between this time and {@link #LATEST} if only one choice is. */
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);

    private static final LocalTime LATEST = LocalTime.of(22, 0);

    /** An opening time of up to this hour is probably in the afternoon, but not certainly, so the form asks. */
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
     * Opening and closing time; either may be null.
     *
     * @param closes not after {@code opens} where the hours go over midnight
     */
    record Hours(@Nullable LocalTime opens, @Nullable LocalTime closes) {

        static final Hours NONE = new Hours(null, null);

        /** The value of these hours as a choice of the form. */
        String value() {
            return (opens == null ? "" : opens) + "-" + (closes == null ? "" : closes);
        }

        String words() {
            String said = String.valueOf(OpeningTimes.hours(opens, closes));
            return isOvernight() ? said + " the next day" : said;
        }

        boolean isOvernight() {
            return opens != null && closes != null && !closes.isAfter(opens) && !isAllDay();
        }

        /** A phone line that never closes is entered as midnight to midnight, or as 00:00 to 23:59. */
        private boolean isAllDay() {
            return LocalTime.MIDNIGHT.equals(opens)
                    && closes != null
                    && (closes.equals(LocalTime.MIDNIGHT) || closes.equals(LocalTime.of(23, 59)));
        }

        private boolean isUntilMidnight() {
            return LocalTime.MIDNIGHT.equals(closes) && opens != null && !opens.isBefore(EARLIEST);
        }

        /** Whether the hours are usual enough to be accepted without a question. */
        private boolean isPlausible() {
            return opens == null
                    || closes == null
                    || isAllDay()
                    || isUntilMidnight()
                    || (!opens.isBefore(EARLIEST) && closes.isAfter(opens));
        }
    }

    /**
     * A typed time, which may mean one or two times of the day.
     *
     * @param times one where it has am or pm or is on the 24-hour clock; otherwise morning and afternoon
     * @param hour as it was typed
     */
    private record Typed(List<LocalTime> times, int hour) {

        boolean isUnambiguous() {
            return times.size() == 1;
        }
    }

    /** @param prefix of the row, such as {@code times[0].} */
    static TypedHours of(FormValues values, String prefix) {
        List<String> unreadable = new ArrayList<>();
        Typed opens = read(values, prefix, ListingFields.OPENS.name(), unreadable);
        Typed closes = read(values, prefix, ListingFields.CLOSES.name(), unreadable);
        return new TypedHours(opens, closes, List.copyOf(unreadable), values.text(prefix + MEANT));
    }

    /** Whether a row of the form has values other than an answer to a question about hours that were since removed. */
    static boolean isRow(FormValues values, String prefix) {
        return ListingFields.TIME.stream().anyMatch(field -> values.anyUnder(prefix + field.name()));
    }

    /** Names of the fields, without the row's prefix, whose text is not a time. */
    List<String> unreadable() {
        return unreadable;
    }

    /**
     * The hours that are meant; empty where they are unclear and the question was not answered.
     *
     * @param known accepts unusual hours that need no question
     */
    Optional<Hours> understood(Predicate<Hours> known) {
        if (!unreadable.isEmpty()) {
            return Optional.empty();
        }
        Optional<Hours> unambiguous = unambiguous();
        if (unambiguous.isPresent()) {
            return unambiguous;
        }
        List<Hours> all = possibleHours();
        if (all.size() == 1 && known.test(all.getFirst())) {
            return Optional.of(all.getFirst());
        }
        return choices().stream().filter(hours -> hours.value().equals(answer)).findFirst();
    }

    /** Whether the hours are unclear, whether or not the question was answered. */
    boolean needAnAnswer() {
        return unreadable.isEmpty() && unambiguous().isEmpty();
    }

    /** The question that the form asks. */
    String question() {
        return isAmbiguous()
                ? "Choose whether you mean morning or afternoon"
                : "Choose what you mean: these hours are unusual";
    }

    /** What the hours may mean: usual ones first, then all others that the typed times allow. */
    List<Hours> choices() {
        List<Hours> all = new ArrayList<>(possibleHours());
        if (!isAmbiguous() && opens != null && closes != null) {
            LocalTime from = opens.times().getFirst();
            LocalTime until = closes.times().getFirst();
            all.add(new Hours(from.plusHours(12), until));
            all.add(new Hours(from, until.plusHours(12)));
            all.add(new Hours(from.plusHours(12), until.plusHours(12)));
            all.add(new Hours(until, from));
        }
        List<Hours> usual = all.stream()
                .filter(hours -> hours.isPlausible() && !hours.isOvernight())
                .distinct()
                .toList();
        List<Hours> choices = new ArrayList<>(usual);
        possibleHours().stream().filter(hours -> !usual.contains(hours)).forEach(choices::add);
        return List.copyOf(choices);
    }

    private boolean isAmbiguous() {
        return (opens != null && !opens.isUnambiguous()) || (closes != null && !closes.isUnambiguous());
    }

    private List<Hours> possibleHours() {
        List<Hours> all = new ArrayList<>();
        for (LocalTime from : opens == null ? none() : opens.times()) {
            for (LocalTime until : closes == null ? none() : closes.times()) {
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

    /**
     * The hours, if they are unambiguous and usual, or if only one choice is during the day. Empty for an early hour
     * without am or pm, which may be either.
     */
    private Optional<Hours> unambiguous() {
        List<Hours> all = possibleHours();
        if (all.size() == 1) {
            return all.stream().filter(Hours::isPlausible).findFirst();
        }
        List<Hours> usual = all.stream().filter(TypedHours::isDuringTheDay).toList();
        boolean early = opens != null
                && !opens.isUnambiguous()
                && opens.hour() <= AFTERNOON
                && (closes == null || !closes.isUnambiguous());
        return !early && usual.size() == 1 ? Optional.of(usual.getFirst()) : Optional.empty();
    }

    private static boolean isDuringTheDay(Hours hours) {
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
        String amOrPm =
                time.group(4) == null ? "" : time.group(4).substring(0, 1).toLowerCase(Locale.ROOT);
        if (hour > 23 || minute > 59 || (!amOrPm.isEmpty() && (hour < 1 || hour > 12))) {
            return null;
        }
        LocalTime morning = LocalTime.of(hour == 12 ? 0 : hour, minute);
        if (!amOrPm.isEmpty()) {
            return new Typed(List.of(amOrPm.equals("p") ? morning.plusHours(12) : morning), hour);
        }
        boolean is24Hour = hour > 12
                || hour == 0
                || time.group(1).startsWith("0")
                || (time.group(1).length() == 2 && ":".equals(time.group(2)));
        return new Typed(
                is24Hour ? List.of(LocalTime.of(hour, minute)) : List.of(morning, morning.plusHours(12)), hour);
    }
}

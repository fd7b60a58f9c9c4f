package org.localoffer.service.http.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;

/**
 * A month in which something will be done, as people type it: "March 2027", "by the end of Mar 2027", "03/2027", "3.27",
 * "2027-03". A day is accepted, and its month counts.
 */
public final class TypedMonth {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final Pattern BEFORE = Pattern.compile("^(?:(?:by|in|until|during|the|end|of)\\s+)+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s/.,'’–-]+");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

    /** Nobody types more characters for a month. */
    private static final int LONGEST = 60;

    /** Two digits of a year are of this century. */
    private static final int CENTURY = 2000;

    /** Fewer letters of a month's name may stand for two months. */
    private static final int FEWEST_LETTERS = 3;

    /** Nobody promises for later; a year beyond is a slip. */
    private static final int YEARS_AHEAD = 10;

    private TypedMonth() {}

    /** As forms show it, such as "March 2027". */
    public static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    /** A hint for the field, with a month that may be typed. */
    public static String hint(LocalDate today) {
        return "Month and year, like " + example(today);
    }

    /**
     * The last day of the month in a field.
     *
     * @return null if nothing is typed, or what is typed is no month or not one to come, which {@code errors} then says
     */
    public static @Nullable LocalDate read(String field, FormValues values, Errors errors, LocalDate today) {
        String text = values.text(field);
        if (text.isEmpty()) {
            return null;
        }
        YearMonth month = of(text).orElse(null);
        YearMonth now = YearMonth.from(today);
        if (month == null) {
            errors.add(field, "Enter a month and a year, like " + example(today));
        } else if (month.isBefore(now)) {
            errors.add(field, "Enter a month that is not over, like " + example(today));
        } else if (month.isAfter(now.plusYears(YEARS_AHEAD))) {
            errors.add(field, "Enter a month within " + YEARS_AHEAD + " years, like " + example(today));
        } else {
            return month.atEndOfMonth();
        }
        return null;
    }

    private static String example(LocalDate today) {
        return SHOWN.format(YearMonth.from(today).plusMonths(4));
    }

    /** Empty if the text is no month of a year. */
    public static Optional<YearMonth> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String said = BEFORE.matcher(text.strip().toLowerCase(Locale.UK)).replaceFirst("");
        List<String> parts = Arrays.stream(BETWEEN.split(said, -1))
                .filter(part -> !part.isEmpty())
                .toList();
        return switch (parts.size()) {
            case 2 -> isLongYear(parts.get(0)) ? month(parts.get(1), parts.get(0)) : month(parts.get(0), parts.get(1));
            case 3 ->
                isLongYear(parts.get(0))
                        ? ofDay(parts.get(2), parts.get(1), parts.get(0))
                        : ofDay(parts.get(0), parts.get(1), parts.get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<YearMonth> ofDay(String day, String month, String year) {
        String number = ORDINAL.matcher(day).replaceFirst("$1");
        return month(month, year).filter(found -> isDay(found, number));
    }

    private static boolean isDay(YearMonth month, String number) {
        return number.matches("\\d{1,2}") && month.isValidDay(Integer.parseInt(number));
    }

    private static Optional<YearMonth> month(String month, String year) {
        if (!year.matches("\\d{2}") && !isLongYear(year)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year);
        return month(month).map(found -> YearMonth.of(number < 100 ? CENTURY + number : number, found));
    }

    private static boolean isLongYear(String text) {
        return text.matches("\\d{4}");
    }

    private static Optional<Month> month(String text) {
        if (text.matches("\\d{1,2}")) {
            try {
                return Optional.of(Month.of(Integer.parseInt(text)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Arrays.stream(Month.values())
                .filter(month -> text.length() >= FEWEST_LETTERS
                        && month.name().toLowerCase(Locale.ROOT).startsWith(text))
                .findFirst();
    }
}

package org.localoffer.service.gaps.counts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A month, quarter, half-year or year of whole months. Those of the calendar begin in January; a council whose year
 * begins in another month has quarters and half-years that begin with it, so that parts always add up to their year.
 *
 * @param first its first month
 */
public record CalendarPeriod(Kind kind, YearMonth first) implements Comparable<CalendarPeriod> {

    private static final Pattern SLUG = Pattern.compile(
            "(?<year>\\d{4})(?:-q(?<quarter>[1-4])|-h(?<half>[12])|-(?<month>\\d{2})(?:-(?<long>[qhy]))?)?");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private static final Comparator<CalendarPeriod> ORDER =
            Comparator.comparing(CalendarPeriod::first).thenComparing(CalendarPeriod::kind);

    /** How long a period is; the shortest first. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** Its length. */
        public int months() {
            return months;
        }
    }

    /** The calendar month that a day is in. */
    public static CalendarPeriod month(LocalDate day) {
        return new CalendarPeriod(Kind.MONTH, YearMonth.from(day));
    }

    /**
     * The period of that kind that a day is in.
     *
     * @param yearBegins the month that the council's year begins on
     */
    public static CalendarPeriod of(Kind kind, LocalDate day, Month yearBegins) {
        YearMonth month = YearMonth.from(day);
        int sinceBegin = Math.floorMod(month.getMonthValue() - yearBegins.getValue(), 12);
        return new CalendarPeriod(kind, month.minusMonths(sinceBegin % kind.months()));
    }

    /**
     * Reads a slug.
     *
     * @return empty if it names no period
     */
    public static Optional<CalendarPeriod> parse(String slug) {
        Matcher matcher = SLUG.matcher(slug);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            CalendarPeriod period = read(matcher);
            // A period has one address: 2026-01-y is told as 2026.
            return period.slug().equals(slug) ? Optional.of(period) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static CalendarPeriod read(Matcher slug) {
        int year = Integer.parseInt(slug.group("year"));
        if (slug.group("quarter") != null) {
            return inYear(Kind.QUARTER, year, Integer.parseInt(slug.group("quarter")));
        }
        if (slug.group("half") != null) {
            return inYear(Kind.HALF_YEAR, year, Integer.parseInt(slug.group("half")));
        }
        if (slug.group("month") == null) {
            return inYear(Kind.YEAR, year, 1);
        }
        YearMonth first = YearMonth.of(year, Integer.parseInt(slug.group("month")));
        String kind = slug.group("long");
        return kind == null
                ? new CalendarPeriod(Kind.MONTH, first)
                : new CalendarPeriod(
                        kind.equals("q") ? Kind.QUARTER : kind.equals("h") ? Kind.HALF_YEAR : Kind.YEAR, first);
    }

    private static CalendarPeriod inYear(Kind kind, int year, int number) {
        return new CalendarPeriod(kind, YearMonth.of(year, (number - 1) * kind.months() + 1));
    }

    /**
     * Its name in addresses: {@code 2026-11}, {@code 2026-q4}, {@code 2026-h2}, {@code 2026}. Those that do not begin
     * where one of the calendar does are told by their first month: {@code 2026-09-y} is the year from September 2026.
     */
    public String slug() {
        int month = first.getMonthValue() - 1;
        boolean ofCalendar = month % kind.months() == 0;
        int number = month / kind.months() + 1;
        return switch (kind) {
            case MONTH -> first.toString();
            case QUARTER -> ofCalendar ? first.getYear() + "-q" + number : first + "-q";
            case HALF_YEAR -> ofCalendar ? first.getYear() + "-h" + number : first + "-h";
            case YEAR -> ofCalendar ? String.valueOf(first.getYear()) : first + "-y";
        };
    }

    /** In words, such as "November 2026", "October to December 2026" or "April 2026 to March 2027". */
    public String label() {
        if (kind == Kind.MONTH) {
            return first.format(MONTH_AND_YEAR);
        }
        boolean inOneYear = first.getYear() == last().getYear();
        return first.format(inOneYear ? MONTH : MONTH_AND_YEAR) + " to " + last().format(MONTH_AND_YEAR);
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last().atEndOfMonth();
    }

    /** Its last month. */
    public YearMonth last() {
        return first.plusMonths(kind.months() - 1L);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Whether the other one lies in it, or is the same. */
    public boolean contains(CalendarPeriod other) {
        return !other.first.isBefore(first) && !other.last().isAfter(last());
    }

    /** Whether both have a month in common. */
    public boolean overlaps(CalendarPeriod other) {
        return !other.first.isAfter(last()) && !other.last().isBefore(first);
    }

    /** The one of the same kind before it. */
    public CalendarPeriod previous() {
        return new CalendarPeriod(kind, first.minusMonths(kind.months()));
    }

    /** The one of the same kind after it. */
    public CalendarPeriod next() {
        return new CalendarPeriod(kind, first.plusMonths(kind.months()));
    }

    /** The same months a year before. */
    public CalendarPeriod yearBefore() {
        return new CalendarPeriod(kind, first.minusYears(1));
    }

    /**
     * The periods of a shorter or the same kind that add up to it, in order.
     *
     * @throws IllegalArgumentException if the kind is longer
     */
    public List<CalendarPeriod> parts(Kind part) {
        if (part.compareTo(kind) > 0) {
            throw new IllegalArgumentException("A " + kind + " has no parts of the kind " + part);
        }
        return Stream.iterate(new CalendarPeriod(part, first), CalendarPeriod::next)
                .limit(kind.months() / part.months())
                .toList();
    }

    /** By the first day, the shorter one first. */
    @Override
    public int compareTo(CalendarPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return slug();
    }
}

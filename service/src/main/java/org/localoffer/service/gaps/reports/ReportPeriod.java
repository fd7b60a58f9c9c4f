package org.localoffer.service.gaps.reports;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.localoffer.service.gaps.counts.CalendarPeriod;

/**
 * The days that a report is about: a calendar period, or days that somebody chose.
 *
 * @param from first day in England
 * @param to last day, not before the first
 */
public record ReportPeriod(LocalDate from, LocalDate to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @throws IllegalArgumentException if it ends before it begins */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + ", before it begins on " + from);
        }
    }

    public static ReportPeriod of(CalendarPeriod period) {
        return new ReportPeriod(period.firstDay(), period.lastDay());
    }

    /** Such as "3 May 2027". */
    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** The calendar period with these days; empty if they are none. */
    private Optional<CalendarPeriod> calendar() {
        return Arrays.stream(CalendarPeriod.Kind.values())
                .map(kind -> CalendarPeriod.of(kind, from, Month.JANUARY))
                .filter(period ->
                        period.firstDay().equals(from) && period.lastDay().equals(to))
                .findFirst();
    }

    /** The period before: the calendar period before, or as many days that end before this one begins. */
    public ReportPeriod before() {
        return calendar()
                .map(period -> of(period.previous()))
                .orElseGet(() ->
                        new ReportPeriod(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1)));
    }

    /** The same period a year before. A calendar period stays one: February ends on its last day. */
    public ReportPeriod yearBefore() {
        return calendar()
                .map(period -> of(period.yearBefore()))
                .orElseGet(() -> new ReportPeriod(from.minusYears(1), to.minusYears(1)));
    }

    /** Such as "October to December 2026" or "3 May 2027 to 9 May 2027". */
    public String label() {
        return calendar()
                .map(CalendarPeriod::label)
                .orElseGet(() -> from.equals(to) ? words(from) : words(from) + " to " + words(to));
    }
}

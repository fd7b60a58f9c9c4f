package org.localoffer.service.gaps.annual;

import java.time.Instant;
import java.time.LocalDate;

import org.localoffer.service.foundation.England;

/**
 * The year that an annual report is about: twelve whole months. It begins on the first day of a month, because of a
 * message that was erased only the month is kept.
 *
 * @param firstDay the first day of a month
 */
public record ReportYear(LocalDate firstDay) {

    private static final int CENTURY = 100;

    /** @throws IllegalArgumentException if the day is not the first of a month */
    public ReportYear {
        if (firstDay.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(
                    "A year of a report begins on the first day of a month, not on " + firstDay);
        }
    }

    /** The calendar year that contains the day. */
    public static ReportYear calendarYearOf(LocalDate day) {
        return new ReportYear(day.withDayOfYear(1));
    }

    public LocalDate lastDay() {
        return firstDay.plusYears(1).minusDays(1);
    }

    /** The year after it. */
    public ReportYear next() {
        return new ReportYear(firstDay.plusYears(1));
    }

    /** The year as addresses and titles write it, such as "2026", or "2025-26" if it begins in another month. */
    public String slug() {
        int year = firstDay.getYear();
        return firstDay.getMonthValue() == 1 ? Integer.toString(year) : "%d-%02d".formatted(year, (year + 1) % CENTURY);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay());
    }

    /** Whether the two years have a day in common. */
    public boolean overlaps(ReportYear other) {
        return contains(other.firstDay) || other.contains(firstDay);
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    /** The moment at which its first day begins. */
    Instant start() {
        return firstDay.atStartOfDay(England.ZONE).toInstant();
    }

    /** The moment at which the day after its last day begins. */
    Instant end() {
        return next().start();
    }
}

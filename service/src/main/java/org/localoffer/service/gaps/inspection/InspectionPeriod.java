package org.localoffer.service.gaps.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;

import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.counts.CalendarPeriod;

/**
 * A period of whole days in England.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record InspectionPeriod(LocalDate from, LocalDate to) {

    /** Signals and trail are kept for less; a longer period would only read more. */
    public static final Period LONGEST = Period.ofYears(5);

    public InspectionPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on " + to + ", before it begins on " + from);
        }
    }

    /**
     * A period that people often ask for.
     *
     * @param label such as "Last quarter"
     */
    public record Preset(String label, InspectionPeriod period) {}

    /** The last whole month, quarter, half-year and calendar year before the day, and its year until the day. */
    public static List<Preset> presets(LocalDate today) {
        return List.of(
                new Preset("Last month", last(CalendarPeriod.Kind.MONTH, today)),
                new Preset("Last quarter", lastQuarter(today)),
                new Preset("Last half-year", last(CalendarPeriod.Kind.HALF_YEAR, today)),
                new Preset("Last year", last(CalendarPeriod.Kind.YEAR, today)),
                new Preset("This year so far", new InspectionPeriod(today.withDayOfYear(1), today)));
    }

    /** The last whole quarter before the day. */
    public static InspectionPeriod lastQuarter(LocalDate today) {
        return last(CalendarPeriod.Kind.QUARTER, today);
    }

    private static InspectionPeriod last(CalendarPeriod.Kind kind, LocalDate today) {
        CalendarPeriod last = CalendarPeriod.of(kind, today, Month.JANUARY).previous();
        return new InspectionPeriod(last.firstDay(), last.lastDay());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean isTooLong() {
        return to.isAfter(from.plus(LONGEST));
    }

    Instant start() {
        return from.atStartOfDay(England.ZONE).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(England.ZONE).toInstant();
    }
}

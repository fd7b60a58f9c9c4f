package org.localoffer.service.foundation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Working days in England: Monday to Friday without the yearly bank holidays (Banking and Financial Dealings Act 1971,
 * Schedule 1, and the yearly proclamations). Days that are proclaimed once, such as for a coronation, are not known.
 */
public final class WorkingDays {

    /** Holidays that may fall on a weekend, and are then kept on a working day as well. */
    private static final Set<MonthDay> DATED =
            Set.of(MonthDay.of(Month.JANUARY, 1), MonthDay.of(Month.DECEMBER, 25), MonthDay.of(Month.DECEMBER, 26));

    private WorkingDays() {}

    /**
     * The working day that many working days after a day, which is not counted itself: one after a Friday is Monday.
     *
     * @param days at least 1
     */
    public static LocalDate after(LocalDate day, int days) {
        LocalDate working = day;
        for (int counted = 0; counted < days; counted++) {
            working = next(working, 1);
        }
        return working;
    }

    /** The last working day before a day. */
    public static LocalDate before(LocalDate day) {
        return next(day, -1);
    }

    /**
     * Whether it is one of the yearly bank holidays, or kept in lieu of one. New Year's Day and the two days of
     * Christmas count on weekends too, and so does Easter Sunday: what is open on other weekends may be closed on these.
     */
    public static boolean isBankHoliday(LocalDate day) {
        return bankHolidays(day.getYear()).contains(day)
                || DATED.contains(MonthDay.from(day))
                || day.equals(easter(day.getYear()));
    }

    private static LocalDate next(LocalDate day, int step) {
        LocalDate next = day.plusDays(step);
        while (isWeekend(next) || isBankHoliday(next)) {
            next = next.plusDays(step);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> bankHolidays(int year) {
        LocalDate easter = easter(year);
        return Set.of(
                inLieu(LocalDate.of(year, Month.JANUARY, 1), 1),
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                inLieu(LocalDate.of(year, Month.DECEMBER, 25), 2),
                inLieu(LocalDate.of(year, Month.DECEMBER, 26), 2));
    }

    /**
     * The day on which a holiday is kept that may fall on a weekend.
     *
     * @param run how many holidays follow one another: each is moved past the weekend and past the others
     */
    private static LocalDate inLieu(LocalDate holiday, int run) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.plusDays(2);
            case SUNDAY -> holiday.plusDays(run);
            default -> holiday;
        };
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}

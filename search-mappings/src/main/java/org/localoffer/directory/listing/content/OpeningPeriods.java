package org.localoffer.directory.listing.content;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What opening times say about parts of the week for which families ask. */
public final class OpeningPeriods {

    /** Saturday or Sunday. */
    public static final String WEEKEND = "weekend";

    /** On a weekday, until {@link #AFTER_SCHOOL_UNTIL} or later. */
    public static final String AFTER_SCHOOL = "after-school";

    /** From {@link #EVENING_FROM} or later, or until {@link #EVENING_UNTIL} or later. */
    public static final String EVENING = "evening";

    /** A child whose school ends at about 15:15 can be there by then. */
    private static final LocalTime AFTER_SCHOOL_UNTIL = LocalTime.of(16, 30);

    private static final LocalTime EVENING_FROM = LocalTime.of(17, 0);
    private static final LocalTime EVENING_UNTIL = LocalTime.of(19, 0);

    private static final Set<DayOfWeek> WEEKEND_DAYS = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private OpeningPeriods() {}

    /** The value that says that nothing takes place in this period. */
    public static String not(String period) {
        return "not-" + period;
    }

    /**
     * The periods in which something takes place, and those in which nothing does, see {@link #not}; a period of which
     * the times say nothing is in neither form. A time with a note rules out no period, because the note may say that
     * these are the hours of a phone line, or that there are more.
     */
    public static Set<String> of(List<OpeningTime> times) {
        boolean complete = !times.isEmpty()
                && times.stream()
                        .allMatch(time -> time.note() == null && !time.days().isEmpty());
        boolean hoursComplete =
                complete && times.stream().allMatch(time -> time.opens() != null && time.closes() != null);
        Set<String> periods = new TreeSet<>();
        add(periods, WEEKEND, times, OpeningPeriods::isAtWeekend, complete);
        add(periods, AFTER_SCHOOL, times, OpeningPeriods::isAfterSchool, hoursComplete);
        add(periods, EVENING, times, OpeningPeriods::isInEvening, hoursComplete);
        return periods;
    }

    private static void add(
            Set<String> periods,
            String period,
            List<OpeningTime> times,
            Predicate<OpeningTime> isInPeriod,
            boolean complete) {
        if (times.stream().anyMatch(isInPeriod)) {
            periods.add(period);
        } else if (complete) {
            periods.add(not(period));
        }
    }

    private static boolean isAtWeekend(OpeningTime time) {
        return time.days().stream().anyMatch(WEEKEND_DAYS::contains);
    }

    private static boolean isAfterSchool(OpeningTime time) {
        LocalTime closes = time.closes();
        return closes != null && !closes.isBefore(AFTER_SCHOOL_UNTIL) && !WEEKEND_DAYS.containsAll(time.days());
    }

    private static boolean isInEvening(OpeningTime time) {
        LocalTime opens = time.opens();
        LocalTime closes = time.closes();
        return (opens != null && !opens.isBefore(EVENING_FROM)) || (closes != null && !closes.isBefore(EVENING_UNTIL));
    }
}

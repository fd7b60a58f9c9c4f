package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.localoffer.service.gaps.EvidenceTrend.Change;
import org.localoffer.service.localarea.model.GapKey;

/**
 * The evidence for one gap key in the past year, day by day.
 *
 * @param days the latest first
 */
public record DatedEvidence(GapKey gapKey, List<Day> days) {

    private static final int MONTHS = 12;

    /** How often there was evidence of one kind on one day in England. */
    public record Day(LocalDate date, SignalKind kind, long times) {}

    /**
     * How often there was evidence in one month.
     *
     * @param times by group; groups without evidence are absent
     */
    public record Month(YearMonth month, Map<SignalGroup, Long> times) {

        public Month {
            times = Map.copyOf(times);
        }

        public long times(SignalGroup group) {
            return times.getOrDefault(group, 0L);
        }
    }

    public DatedEvidence {
        days = List.copyOf(days);
    }

    /** The same without its days. */
    public Evidence evidence() {
        return new Evidence(gapKey, sums(days, Day::kind));
    }

    /** The days with evidence of one kind, the latest first. */
    public List<Day> days(SignalKind kind) {
        return days.stream().filter(day -> day.kind() == kind).toList();
    }

    /**
     * The last twelve calendar months, oldest first. The last one is not over yet.
     *
     * @param today last day of the year that the days are from
     */
    public List<Month> months(LocalDate today) {
        Map<YearMonth, List<Day>> byMonth =
                days.stream().collect(Collectors.groupingBy(day -> YearMonth.from(day.date())));
        YearMonth last = YearMonth.from(today);
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> last.minusMonths(MONTHS - 1L - month))
                .map(month -> new Month(
                        month, sums(byMonth.getOrDefault(month, List.of()), day -> SignalGroup.of(day.kind()))))
                .toList();
    }

    /** How each kind changed from the period before; kinds without evidence in either are absent. */
    Map<SignalKind, Change> changes(ComparedPeriod period) {
        Map<SignalKind, Change> changes = new EnumMap<>(SignalKind.class);
        for (Day day : days) {
            if (!day.date().isBefore(period.beforeFrom()) && !day.date().isAfter(period.to())) {
                boolean now = !day.date().isBefore(period.from());
                changes.merge(
                        day.kind(),
                        new Change(now ? 0 : day.times(), now ? day.times() : 0),
                        (one, other) -> new Change(one.before() + other.before(), one.now() + other.now()));
            }
        }
        return changes;
    }

    private static <K> Map<K, Long> sums(List<Day> days, Function<Day, K> by) {
        return days.stream().collect(Collectors.groupingBy(by, Collectors.summingLong(Day::times)));
    }
}

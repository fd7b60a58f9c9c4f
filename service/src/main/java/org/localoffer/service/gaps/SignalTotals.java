package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.EvidenceTrend.Change;
import org.localoffer.service.localarea.model.GapKey;

/**
 * Sums up all signals by gap key. A list of gaps needs the past year, the trend and the first day of each; one statement
 * reads them together, because each reading goes through every signal.
 */
@ApplicationScoped
class SignalTotals {

    private static final String SUMS = "select kind, help, need, age_band, area, sector,"
            + " coalesce(sum(times) filter (where day >= :since), 0) as past_year,"
            + " coalesce(sum(times) filter (where day >= :beforeFrom and day < :from), 0) as before,"
            + " coalesce(sum(times) filter (where day >= :from and day <= :to), 0) as now,"
            + " cast(min(day) as text) as first_day"
            + " from signal group by kind, help, need, age_band, area, sector";

    private final Session entities;
    private final Signals signals;
    private final Clock clock;

    SignalTotals(Session entities, Signals signals, Clock clock) {
        this.entities = entities;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * What is known of one gap key.
     *
     * @param evidence of the past year; may be without any signal
     * @param first day of the first signal that is still kept; null if there is none
     */
    record Total(
            Evidence evidence,
            EvidenceTrend trend,
            @Nullable LocalDate first) {}

    /**
     * The totals of all gap keys.
     *
     * @param period of the trends, the later of the two that are compared
     * @param comparable kinds that were collected on every day of both periods
     */
    record Totals(ComparedPeriod period, Set<SignalKind> comparable, Map<GapKey, Total> byGapKey) {

        Total of(GapKey gapKey) {
            Total known = byGapKey.get(gapKey);
            return known == null
                    ? new Total(new Evidence(gapKey, Map.of()), new EvidenceTrend(period, comparable, Map.of()), null)
                    : known;
        }
    }

    @Transactional
    Totals read() {
        ComparedPeriod period = ComparedPeriod.quarterTo(England.day(clock.instant()));
        List<Row> rows = entities.createNativeQuery(SUMS, Tuple.class)
                .setParameter("since", signals.since())
                .setParameter("beforeFrom", period.beforeFrom())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .map(Row::of)
                .toList();
        Set<SignalKind> comparable = comparable(rows, period.beforeFrom());
        return new Totals(
                period,
                comparable,
                rows.stream()
                        .collect(Collectors.groupingBy(
                                Row::gapKey,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), ofKey -> total(ofKey, period, comparable)))));
    }

    /** Kinds whose first signal of all is not later than the day; of others, nobody knows whether they were collected. */
    private static Set<SignalKind> comparable(List<Row> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> !row.first().isAfter(day))
                .map(Row::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Total total(Collection<Row> rows, ComparedPeriod period, Set<SignalKind> comparable) {
        Map<SignalKind, Long> times = new EnumMap<>(SignalKind.class);
        Map<SignalKind, Change> changes = new EnumMap<>(SignalKind.class);
        for (Row row : rows) {
            if (row.pastYear() > 0) {
                times.put(row.kind(), row.pastYear());
            }
            if (row.change().before() + row.change().now() > 0) {
                changes.put(row.kind(), row.change());
            }
        }
        return new Total(
                new Evidence(rows.iterator().next().gapKey(), times),
                new EvidenceTrend(period, comparable, changes),
                rows.stream().map(Row::first).min(Comparator.naturalOrder()).orElse(null));
    }

    /** The signals of one kind for one gap key. */
    private record Row(GapKey gapKey, SignalKind kind, long pastYear, Change change, LocalDate first) {

        static Row of(Tuple row) {
            return new Row(
                    SignalRow.gapKey(row),
                    SignalRow.kind(row),
                    SignalRow.number(row, "past_year"),
                    new Change(SignalRow.number(row, "before"), SignalRow.number(row, "now")),
                    LocalDate.parse(row.get("first_day", String.class)));
        }
    }
}

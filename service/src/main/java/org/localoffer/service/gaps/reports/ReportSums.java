package org.localoffer.service.gaps.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.ComparedPeriod;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.EvidenceTrend;
import org.localoffer.service.gaps.EvidenceTrend.Change;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.SignalRow;
import org.localoffer.service.localarea.model.GapKey;

/**
 * Sums up the signals of a report. One statement reads the year of evidence, the period and both periods that it is
 * compared with, because each reading goes through every signal.
 */
@ApplicationScoped
class ReportSums {

    private static final String SUMS = "select kind, help, need, age_band, area, sector,"
            + " coalesce(sum(times) filter (where day >= :yearFrom), 0) as of_year,"
            + " coalesce(sum(times) filter (where day >= :nowFrom), 0) as of_now,"
            + " coalesce(sum(times) filter (where day >= :beforeFrom and day <= :beforeTo), 0) as of_before,"
            + " coalesce(sum(times) filter (where day >= :agoFrom and day <= :agoTo), 0) as of_year_before,"
            + " cast(min(day) as text) as first_day"
            + " from signal where day <= :nowTo group by kind, help, need, age_band, area, sector";

    private static final String UNMAPPED = "select kind, sum(times) as times from search_unmapped"
            + " where day >= :from and day <= :to group by kind order by kind";

    private final Session entities;

    ReportSums(Session entities) {
        this.entities = entities;
    }

    /**
     * The signals of one kind for one gap key.
     *
     * @param first day of the first signal that is still kept
     */
    record Sum(SignalKind kind, long year, long now, long before, long yearBefore, LocalDate first) {}

    /**
     * The sums of a report.
     *
     * @param comparable kinds that were collected since the first day of the period before
     * @param comparableYear kinds that were collected since the first day of the same period a year before
     */
    record Sums(
            ReportPeriod period,
            Map<GapKey, Map<SignalKind, Sum>> byGapKey,
            Set<SignalKind> comparable,
            Set<SignalKind> comparableYear) {

        private Map<SignalKind, Sum> of(GapKey gapKey) {
            return byGapKey.getOrDefault(gapKey, Map.of());
        }

        /** In the order of their kinds. */
        List<Sum> sums(GapKey gapKey) {
            return of(gapKey).values().stream()
                    .filter(sum -> sum.year() + sum.now() + sum.before() + sum.yearBefore() > 0)
                    .sorted(Comparator.comparing(Sum::kind))
                    .toList();
        }

        /** The evidence of the year that ends with the period; may be without any signal. */
        Evidence evidence(GapKey gapKey) {
            return new Evidence(
                    gapKey,
                    of(gapKey).values().stream()
                            .filter(sum -> sum.year() > 0)
                            .collect(Collectors.toMap(Sum::kind, Sum::year)));
        }

        @Nullable
        LocalDate first(GapKey gapKey) {
            return of(gapKey).values().stream()
                    .map(Sum::first)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        EvidenceTrend trend(GapKey gapKey) {
            return trend(gapKey, comparable, Sum::before);
        }

        EvidenceTrend yearTrend(GapKey gapKey) {
            return trend(gapKey, comparableYear, Sum::yearBefore);
        }

        /** Calendar periods differ by a few days; the numbers are compared as they are. */
        private EvidenceTrend trend(GapKey gapKey, Set<SignalKind> collected, ToLongFunction<Sum> earlier) {
            Map<SignalKind, Change> changes = new EnumMap<>(SignalKind.class);
            for (Sum sum : of(gapKey).values()) {
                if (earlier.applyAsLong(sum) + sum.now() > 0) {
                    changes.put(sum.kind(), new Change(earlier.applyAsLong(sum), sum.now()));
                }
            }
            return new EvidenceTrend(new ComparedPeriod(period.from(), period.to()), collected, changes);
        }
    }

    @Transactional(TxType.MANDATORY)
    Sums read(ReportPeriod period) {
        ReportPeriod before = period.before();
        ReportPeriod yearBefore = period.yearBefore();
        Map<GapKey, Map<SignalKind, Sum>> byGapKey = new HashMap<>();
        Map<SignalKind, LocalDate> since = new EnumMap<>(SignalKind.class);
        entities.createNativeQuery(SUMS, Tuple.class)
                // The same year as on pages: from that day a year before on.
                .setParameter("yearFrom", period.to().minusYears(1))
                .setParameter("nowFrom", period.from())
                .setParameter("nowTo", period.to())
                .setParameter("beforeFrom", before.from())
                .setParameter("beforeTo", before.to())
                .setParameter("agoFrom", yearBefore.from())
                .setParameter("agoTo", yearBefore.to())
                .getResultStream()
                .forEach(row -> {
                    Sum sum = sum(row);
                    byGapKey.computeIfAbsent(SignalRow.gapKey(row), key -> new EnumMap<>(SignalKind.class))
                            .put(sum.kind(), sum);
                    since.merge(sum.kind(), sum.first(), (one, other) -> one.isBefore(other) ? one : other);
                });
        return new Sums(period, byGapKey, collected(since, before.from()), collected(since, yearBefore.from()));
    }

    private static Sum sum(Tuple row) {
        return new Sum(
                SignalRow.kind(row),
                SignalRow.number(row, "of_year"),
                SignalRow.number(row, "of_now"),
                SignalRow.number(row, "of_before"),
                SignalRow.number(row, "of_year_before"),
                LocalDate.parse(row.get("first_day", String.class)));
    }

    /** Kinds whose first signal of all is not later than the day; of others, nobody knows whether they were collected. */
    private static Set<SignalKind> collected(Map<SignalKind, LocalDate> since, LocalDate day) {
        return since.entrySet().stream()
                .filter(kind -> !kind.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Searches of the period that named neither a kind of help nor a need, by kind. */
    @Transactional(TxType.MANDATORY)
    Map<SignalKind, Long> unmappedSearches(ReportPeriod period) {
        Map<SignalKind, Long> times = new EnumMap<>(SignalKind.class);
        entities.createNativeQuery(UNMAPPED, Tuple.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .forEach(row -> times.put(SignalRow.kind(row), SignalRow.number(row, "times")));
        return times;
    }
}

package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.gaps.EvidenceTrend.Change;
import org.localoffer.service.localarea.model.GapKey;

/** Compares the evidence of a period with that of the period before. */
@ApplicationScoped
class EvidenceTrends {

    private static final String CHANGES = "select kind, help, need, age_band, area, sector,"
            + " coalesce(sum(times) filter (where day < :from), 0) as before,"
            + " coalesce(sum(times) filter (where day >= :from), 0) as now"
            + " from signal where day between :beforeFrom and :to"
            + " group by kind, help, need, age_band, area, sector";

    /** Looks for one signal of each kind in an index; the first day of each kind would take all rows. */
    private static final String COLLECTED = "select known.kind from (values "
            + Arrays.stream(SignalKind.values())
                    .map(kind -> "('" + kind.name() + "')")
                    .collect(Collectors.joining(", "))
            + ") as known (kind) cross join lateral"
            + " (select 1 from signal s where s.kind = known.kind and s.day <= :day limit 1) as earlier";

    private final Session entities;

    EvidenceTrends(Session entities) {
        this.entities = entities;
    }

    /**
     * The trends of all gap keys that have evidence in one of the two periods.
     *
     * @param period the later of the two
     */
    @Transactional
    Trends in(ComparedPeriod period) {
        Map<GapKey, Map<SignalKind, Change>> changes = new HashMap<>();
        entities.createNativeQuery(CHANGES, Tuple.class)
                .setParameter("from", period.from())
                .setParameter("beforeFrom", period.beforeFrom())
                .setParameter("to", period.to())
                .getResultStream()
                .forEach(row -> changes.computeIfAbsent(gapKey(row), key -> new EnumMap<>(SignalKind.class))
                        .put(SignalKind.valueOf(row.get("kind", String.class)), change(row)));
        return new Trends(period, collectedOn(period.beforeFrom()), changes);
    }

    /**
     * The trend of one gap key.
     *
     * @param period the later of the two; its days and those of the period before are within the year of the evidence
     */
    @Transactional
    EvidenceTrend of(DatedEvidence evidence, ComparedPeriod period) {
        return new EvidenceTrend(period, collectedOn(period.beforeFrom()), evidence.changes(period));
    }

    /** The trends of one period, by gap key. */
    record Trends(ComparedPeriod period, Set<SignalKind> comparable, Map<GapKey, Map<SignalKind, Change>> changes) {

        EvidenceTrend of(GapKey gapKey) {
            return new EvidenceTrend(period, comparable, changes.getOrDefault(gapKey, Map.of()));
        }
    }

    /** Kinds whose first signal of all is not later than the day; of others, nobody knows whether they were collected. */
    private Set<SignalKind> collectedOn(LocalDate day) {
        return entities.createNativeQuery(COLLECTED, String.class)
                .setParameter("day", day)
                .getResultStream()
                .map(SignalKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static GapKey gapKey(Tuple row) {
        return new GapKey(
                row.get("help", String.class),
                row.get("need", String.class),
                row.get("age_band", String.class),
                row.get("area", String.class),
                row.get("sector", String.class));
    }

    private static Change change(Tuple row) {
        return new Change(
                row.get("before", Number.class).longValue(),
                row.get("now", Number.class).longValue());
    }
}

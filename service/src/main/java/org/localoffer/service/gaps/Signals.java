package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.model.GapKey;

/** Reads the evidence of the past year, by gap key. */
@ApplicationScoped
public class Signals {

    private static final Period PERIOD = Period.ofYears(1);

    private static final String SAME_HELP = "coalesce(help, '-') = :help";
    private static final String SAME_NEED_AND_AGE = "coalesce(need, '-') = :need and coalesce(age_band, '-') = :age";
    private static final String SAME_KEY = SAME_HELP + " and " + SAME_NEED_AND_AGE
            + " and coalesce(area, '-') = :area and coalesce(sector, '-') = :sector";

    private final Session entities;
    private final Clock clock;

    Signals(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The first day of that year. */
    public LocalDate since() {
        return England.day(clock.instant()).minus(PERIOD);
    }

    /** The evidence for the gap keys that match, except for the unknown gap key; most independent signals first. */
    @Transactional
    public List<Evidence> of(Predicate<GapKey> wanted) {
        return sorted(read("", Map.of()), wanted);
    }

    /** The evidence for one gap key; empty if there is none. */
    @Transactional
    public Optional<Evidence> of(GapKey gapKey) {
        return read(" and " + SAME_KEY, parts(gapKey)).stream().findFirst();
    }

    /** The evidence for one gap key by day. */
    @Transactional
    public DatedEvidence byDay(GapKey gapKey) {
        NativeQuery<Tuple> query = entities.createNativeQuery(
                "select kind, cast(day as text) as on_day, sum(times) as times from signal where day >= :since and "
                        + SAME_KEY + " group by kind, day order by day desc, kind",
                Tuple.class);
        parts(gapKey).forEach(query::setParameter);
        return new DatedEvidence(
                gapKey,
                query.setParameter("since", since())
                        .getResultStream()
                        .map(row -> new DatedEvidence.Day(
                                LocalDate.parse(row.get("on_day", String.class)),
                                SignalRow.kind(row),
                                SignalRow.number(row, "times")))
                        .toList());
    }

    /**
     * The evidence for gap keys of the same kind of help, and for those of the same need and age; most independent signals
     * first.
     *
     * @param wanted which of them
     */
    @Transactional
    public List<Evidence> near(GapKey gapKey, Predicate<GapKey> wanted) {
        Map<String, String> parts = parts(gapKey);
        parts.keySet().retainAll(Set.of("help", "need", "age"));
        return sorted(read(" and (" + SAME_HELP + " or " + SAME_NEED_AND_AGE + ")", parts), wanted);
    }

    private static List<Evidence> sorted(List<Evidence> read, Predicate<GapKey> wanted) {
        return read.stream()
                .filter(evidence -> !evidence.gapKey().equals(GapKey.UNKNOWN) && wanted.test(evidence.gapKey()))
                .sorted(Comparator.comparingLong(Evidence::independent)
                        .reversed()
                        .thenComparing(Evidence::searches, Comparator.<Long>reverseOrder())
                        .thenComparing(evidence -> evidence.gapKey().key()))
                .toList();
    }

    /**
     * Adds up the evidence by gap key.
     *
     * @param condition in SQL, beside that of the year
     * @param parameters of the condition
     */
    private List<Evidence> read(String condition, Map<String, String> parameters) {
        NativeQuery<Tuple> query = entities.createNativeQuery(
                "select kind, help, need, age_band, area, sector, sum(times) as times from signal where day >= :since"
                        + condition + " group by kind, help, need, age_band, area, sector",
                Tuple.class);
        parameters.forEach(query::setParameter);
        Map<GapKey, Map<SignalKind, Long>> timesByGapKey = new LinkedHashMap<>();
        for (Tuple row : query.setParameter("since", since()).getResultList()) {
            timesByGapKey
                    .computeIfAbsent(SignalRow.gapKey(row), key -> new EnumMap<>(SignalKind.class))
                    .merge(SignalRow.kind(row), SignalRow.number(row, "times"), Long::sum);
        }
        List<Evidence> evidence = new ArrayList<>();
        timesByGapKey.forEach((gapKey, times) -> evidence.add(new Evidence(gapKey, times)));
        return evidence;
    }

    /** The parameters of {@link #SAME_KEY}. */
    private static Map<String, String> parts(GapKey gapKey) {
        Map<String, String> parts = new HashMap<>();
        parts.put("help", GapKey.written(gapKey.help()));
        parts.put("need", GapKey.written(gapKey.need()));
        parts.put("age", GapKey.written(gapKey.ageBand()));
        parts.put("area", GapKey.written(gapKey.area()));
        parts.put("sector", GapKey.written(gapKey.sector()));
        return parts;
    }
}

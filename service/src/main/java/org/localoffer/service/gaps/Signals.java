package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.model.GapKey;

/** Reads the evidence of the past year, by gap key. */
@ApplicationScoped
public class Signals {

    private static final Period PERIOD = Period.ofYears(1);

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
        return read().stream()
                .filter(evidence -> !evidence.gapKey().equals(GapKey.UNKNOWN) && wanted.test(evidence.gapKey()))
                .sorted(Comparator.comparingLong(Evidence::independent)
                        .reversed()
                        .thenComparing(Evidence::searches, Comparator.<Long>reverseOrder())
                        .thenComparing(evidence -> evidence.gapKey().key()))
                .toList();
    }

    /** The evidence for one gap key; empty if there is none. */
    @Transactional
    public Optional<Evidence> of(GapKey gapKey) {
        return read().stream()
                .filter(evidence -> evidence.gapKey().equals(gapKey))
                .findFirst();
    }

    private List<Evidence> read() {
        Map<GapKey, Map<SignalKind, Long>> timesByGapKey = new LinkedHashMap<>();
        List<Tuple> rows = entities.createNativeQuery(
                        "select kind, help, need, age_band, area, sector, sum(times) as times from signal"
                                + " where day >= :since group by kind, help, need, age_band, area, sector",
                        Tuple.class)
                .setParameter("since", since())
                .getResultList();
        for (Tuple row : rows) {
            GapKey gapKey = new GapKey(
                    row.get("help", String.class),
                    row.get("need", String.class),
                    row.get("age_band", String.class),
                    row.get("area", String.class),
                    row.get("sector", String.class));
            timesByGapKey
                    .computeIfAbsent(gapKey, key -> new EnumMap<>(SignalKind.class))
                    .merge(
                            SignalKind.valueOf(row.get("kind", String.class)),
                            row.get("times", Number.class).longValue(),
                            Long::sum);
        }
        List<Evidence> evidence = new ArrayList<>();
        timesByGapKey.forEach((gapKey, times) -> evidence.add(new Evidence(gapKey, times)));
        return evidence;
    }
}

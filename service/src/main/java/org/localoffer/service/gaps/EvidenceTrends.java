package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Compares the evidence of a period with that of the period before. */
@ApplicationScoped
class EvidenceTrends {

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
     * The trend of one gap key.
     *
     * @param period the later of the two; its days and those of the period before are within the year of the evidence
     */
    @Transactional
    EvidenceTrend of(DatedEvidence evidence, ComparedPeriod period) {
        return new EvidenceTrend(period, collectedOn(period.beforeFrom()), evidence.changes(period));
    }

    /** Kinds whose first signal of all is not later than the day; of others, nobody knows whether they were collected. */
    private Set<SignalKind> collectedOn(LocalDate day) {
        return entities.createNativeQuery(COLLECTED, String.class)
                .setParameter("day", day)
                .getResultStream()
                .map(SignalKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}

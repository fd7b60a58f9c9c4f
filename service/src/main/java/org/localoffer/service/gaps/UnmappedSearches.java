package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Searches that would be evidence if they had named a kind of help or a need. Only their number is known. */
@ApplicationScoped
public class UnmappedSearches {

    private final Session entities;

    UnmappedSearches(Session entities) {
        this.entities = entities;
    }

    /**
     * The searches of one kind.
     *
     * @param oldest day of the first
     */
    public record Counted(SignalKind kind, long times, LocalDate oldest) {}

    /**
     * By kind, the most frequent first; kinds without any are absent.
     *
     * @param since first day that counts
     */
    @Transactional
    public List<Counted> byKind(LocalDate since) {
        return entities.createNativeQuery(
                        "select kind, sum(times) as times, cast(min(day) as text) as oldest"
                                + " from search_unmapped where day >= :since group by kind order by times desc, kind",
                        Tuple.class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Counted(
                        SignalKind.valueOf(row.get("kind", String.class)),
                        row.get("times", Number.class).longValue(),
                        LocalDate.parse(row.get("oldest", String.class))))
                .toList();
    }
}

package org.localoffer.service.search.preview;

import java.time.Clock;
import java.time.Period;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.foundation.England;

/** Frequent recent searches, in masked words. Rare searches are never shown, since they could identify a family. */
@ApplicationScoped
public class RecentSearches {

    /** Fewer searches than this could all come from one family. */
    private static final int MIN_TIMES = 5;

    private static final Period PERIOD = Period.ofDays(30);

    private final Session entities;
    private final Clock clock;

    RecentSearches(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A search with its frequency.
     *
     * @param words in lower case; anything that could identify the searcher is replaced by a word in square brackets
     * @param times number of searches, at least five
     */
    public record Asked(String words, long times) {}

    /**
     * Searches made at least five times in the last 30 days, the most frequent first.
     *
     * @param most maximum number of searches returned
     */
    @Transactional
    public List<Asked> frequent(int most) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select words, sum(times) as times from search_words where day > :since and words <> ''"
                                + " group by words having sum(times) >= :often order by sum(times) desc, words",
                        Tuple.class)
                .setParameter("since", England.day(clock.instant()).minus(PERIOD))
                .setParameter("often", MIN_TIMES)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Asked(
                        row.get("words", String.class),
                        row.get("times", Number.class).longValue()))
                .toList();
    }
}

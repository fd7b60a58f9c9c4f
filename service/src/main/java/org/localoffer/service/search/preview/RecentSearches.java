package org.localoffer.service.search.preview;

import java.time.Clock;
import java.time.Period;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.foundation.England;

/** What families searched for lately, in masked words. What few asked for is never shown. */
@ApplicationScoped
public class RecentSearches {

    /** Less often could be one family. */
    private static final int OFTEN = 5;

    private static final Period PERIOD = Period.ofDays(30);

    private final Session entities;
    private final Clock clock;

    RecentSearches(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * One search.
     *
     * @param words in small letters, with what may tell who asked as a word in square brackets
     * @param times at least five
     */
    public record Asked(String words, long times) {}

    /** Searches asked five times or more in the last 30 days, the most frequent first. */
    @Transactional
    public List<Asked> often(int most) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select words, sum(times) as times from search_words where day > :since and words <> ''"
                                + " group by words having sum(times) >= :often order by sum(times) desc, words",
                        Tuple.class)
                .setParameter("since", England.day(clock.instant()).minus(PERIOD))
                .setParameter("often", OFTEN)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Asked(
                        row.get("words", String.class),
                        row.get("times", Number.class).longValue()))
                .toList();
    }
}

package org.localoffer.service.feedback;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads what was published within a period. */
@ApplicationScoped
public class PeriodAnswers {

    private final EntityManager entities;

    PeriodAnswers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Published answers that are not taken down, with their messages and listings, the oldest first.
     *
     * @param from first moment of the period
     * @param before its end, exclusive
     */
    @Transactional
    public List<Answer> published(Instant from, Instant before) {
        return entities.createQuery(
                        "from Answer a left join fetch a.messages m left join fetch m.listing"
                                + " where a.publishedAt >= :from and a.publishedAt < :before and a.takenDownAt is null"
                                + " order by a.publishedAt, a.number",
                        Answer.class)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }
}

package org.localoffer.service.foundation;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads the trail of one subject. */
@ApplicationScoped
public class History {

    private static final int MOST = 200;

    private final EntityManager entities;

    History(EntityManager entities) {
        this.entities = entities;
    }

    /** One act. */
    public record Act(Instant at, Actor actor, String action) {

        /** What was done, as people read it: "Taken down" for {@code listing.taken-down}. */
        public String said() {
            return FirstLetter.large(action.substring(action.indexOf('.') + 1).replace('-', ' '));
        }
    }

    /** Newest first. */
    @Transactional
    public List<Act> of(String subjectType, Object subjectId) {
        return entities.createQuery(
                        "select new org.localoffer.service.foundation.History$Act(at, actor, action) from AuditEntry"
                                + " where subjectType = :type and subjectId = :id order by at desc, id desc",
                        Act.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId.toString())
                .setMaxResults(MOST)
                .getResultList();
    }
}

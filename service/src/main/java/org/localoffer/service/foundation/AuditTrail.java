package org.localoffer.service.foundation;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Writes the trail, in the transaction of the act itself: no act without its entry, no entry without its act. */
@ApplicationScoped
public class AuditTrail {

    private final EntityManager entities;
    private final Fingerprints fingerprints;
    private final Clock clock;

    AuditTrail(EntityManager entities, Fingerprints fingerprints, Clock clock) {
        this.entities = entities;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /**
     * Notes an act. Of what people wrote, the trail keeps a fingerprint alone: records, {@link Wording}, and every text
     * that is no short code such as a slug.
     *
     * @param action such as {@code listing.published}
     * @param before null where there was nothing before
     * @param after null where nothing is left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(
            Actor actor,
            String action,
            String subjectType,
            Object subjectId,
            @Nullable Object before,
            @Nullable Object after) {
        String id = subjectId.toString();
        entities.persist(new AuditEntry(
                clock.instant(),
                actor,
                action,
                subjectType,
                id,
                fingerprints.kept(subjectType, id, before),
                fingerprints.kept(subjectType, id, after)));
    }

    /** Deletes the subject's key: its fingerprints on the trail mean nothing any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetWords(String subjectType, Object subjectId) {
        fingerprints.forget(subjectType, subjectId.toString());
    }

    /**
     * Whether a person did one of these things to a subject, in whatever role; an import or the service is nobody.
     */
    @Transactional
    public boolean hasActed(Actor actor, String subjectType, Object subjectId, Set<String> actions) {
        return entities.createQuery(
                        "select distinct actor from AuditEntry where subjectType = :type and subjectId = :id"
                                + " and action in :actions",
                        Actor.class)
                .setParameter("type", subjectType)
                .setParameter("id", subjectId.toString())
                .setParameter("actions", actions)
                .getResultStream()
                .anyMatch(actor::isSamePersonAs);
    }
}

package org.localoffer.service.gaps;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.Wording;
import org.localoffer.service.localarea.model.GapKey;

/** Diagnoses that officers and commissioners set in place of the rules' own, each with a note. */
@ApplicationScoped
public class DiagnosisChanges {

    static final String SUBJECT = "gap-diagnosis";

    /** The value on the trail where the rules' own result counts. */
    private static final String BY_RULE = "by-rule";

    private final EntityManager entities;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final Clock clock;

    DiagnosisChanges(EntityManager entities, AdvisoryLocks locks, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A diagnosis to be set.
     *
     * @param submission made with the form: the same form sent twice is one change
     * @param version number of earlier changes that the form showed
     * @param diagnosis null for the rules' own
     * @param note why; shown to staff, never to the public
     */
    public record Draft(
            UUID submission, int version, @Nullable Diagnosis diagnosis, String note) {}

    /** All changes of one gap's diagnosis, the latest first. */
    @Transactional
    public List<DiagnosisChange> of(GapKey gapKey) {
        return entities.createQuery(
                        "from DiagnosisChange where gapKey = :key order by changedAt desc, submission",
                        DiagnosisChange.class)
                .setParameter("key", gapKey.key())
                .getResultList();
    }

    /** The latest change of each of these gaps that has one, by the text form of its key. */
    @Transactional
    Map<String, DiagnosisChange> latest(Collection<GapKey> gapKeys) {
        return latest(entities.createQuery(
                        "from DiagnosisChange where gapKey in :keys order by changedAt, submission desc",
                        DiagnosisChange.class)
                .setParameter("keys", gapKeys.stream().map(GapKey::key).toList())
                .getResultStream());
    }

    /** The latest change of every gap that has one, by the text form of its key. People set few. */
    @Transactional
    Map<String, DiagnosisChange> latest() {
        return latest(
                entities.createQuery("from DiagnosisChange order by changedAt, submission desc", DiagnosisChange.class)
                        .getResultStream());
    }

    private static Map<String, DiagnosisChange> latest(Stream<DiagnosisChange> earliestFirst) {
        return earliestFirst.collect(
                Collectors.toMap(DiagnosisChange::gapKey, change -> change, (earlier, later) -> later));
    }

    /**
     * Sets the diagnosis of a gap.
     *
     * @param ruled what the rules say now
     * @throws StaleVersionException if somebody else changed it since the form was shown
     */
    @Transactional
    public void set(GapKey gapKey, Draft draft, Diagnosis ruled, Actor actor) {
        locks.take(SUBJECT);
        if (entities.find(DiagnosisChange.class, draft.submission()) != null) {
            return;
        }
        List<DiagnosisChange> earlier = of(gapKey);
        if (earlier.size() != draft.version()) {
            throw new StaleVersionException();
        }
        entities.persist(new DiagnosisChange(
                draft.submission(), gapKey, draft.diagnosis(), ruled, draft.note(), actor, clock.instant()));
        audit.note(
                actor,
                "gap.diagnosis-set",
                SUBJECT,
                gapKey.key(),
                slug(earlier.isEmpty() ? null : earlier.getFirst().diagnosis()),
                Map.of("diagnosis", slug(draft.diagnosis()), "note", new Wording(draft.note())));
    }

    private static String slug(@Nullable Diagnosis diagnosis) {
        return diagnosis == null ? BY_RULE : diagnosis.slug();
    }
}

package org.localoffer.service.gaps;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.Wording;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicationCheck;

/** Evidence that officers record and remove: mystery shops, what is talked about, and documents. */
@ApplicationScoped
public class RecordedSignals {

    /** Subject on the audit trail. */
    public static final String SUBJECT = "signal";

    private final Session entities;
    private final PublicationCheck check;
    private final AuditTrail audit;

    RecordedSignals(Session entities, PublicationCheck check, AuditTrail audit) {
        this.entities = entities;
        this.check = check;
        this.audit = audit;
    }

    /**
     * Records evidence. What is recorded already under that id stays as it is, so that a form that is sent twice counts
     * once.
     *
     * @param id of the form
     * @throws org.localoffer.service.privacy.IdentifyingTextException if its texts may identify somebody, and the
     *     officer has not said why they do not
     */
    public void record(UUID id, SignalReport report, OfficerClearance clearance, Actor actor) {
        record(id, report, check.pass(report.texts(), clearance), actor);
    }

    @Transactional
    void record(UUID id, SignalReport report, PublicationCheck.Passed passed, Actor actor) {
        passed.requireSame(report.texts());
        if (entities.find(RecordedSignal.class, id) != null) {
            return;
        }
        entities.persist(new RecordedSignal(id, report));
        audit.note(actor, "signal.recorded", SUBJECT, id, null, said(report));
        if (!passed.reasons().isEmpty()) {
            audit.note(actor, "signal.vouched-for", SUBJECT, id, null, passed.reasons());
        }
    }

    /** Removes evidence that should not have been recorded; does nothing if it is removed already. */
    @Transactional
    public void remove(UUID id, Actor actor) {
        RecordedSignal signal = entities.find(RecordedSignal.class, id);
        if (signal != null) {
            audit.note(actor, "signal.removed", SUBJECT, id, said(signal.report()), null);
            entities.remove(signal);
        }
    }

    /** The newest by their day first. */
    @Transactional
    public List<RecordedSignal> newest(int offset, int most) {
        return entities.createQuery("from RecordedSignal s order by s.day desc, s.id", RecordedSignal.class)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    public long count() {
        return entities.createQuery("select count(s) from RecordedSignal s", Long.class)
                .getSingleResult();
    }

    private static Map<String, Object> said(SignalReport report) {
        return Map.of(
                "kind",
                report.details().kind(),
                "cell",
                report.gapKey().key(),
                "day",
                report.day(),
                "words",
                new Wording(report.words()));
    }
}

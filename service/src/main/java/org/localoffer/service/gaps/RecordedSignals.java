package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.Wording;
import org.localoffer.service.localarea.model.GapKey;
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

    /**
     * What counts as evidence for the gap key, the newest by their day first. A mystery shop that found the help does not.
     *
     * @param since first day
     */
    @Transactional
    public List<RecordedSignal> evidenceFor(GapKey gapKey, LocalDate since, int most) {
        return entities.createQuery(
                        "from RecordedSignal s where s.day >= :since and (s.found is null or s.found = false)"
                                + " and s.gapKey.help is not distinct from :help"
                                + " and s.gapKey.need is not distinct from :need"
                                + " and s.gapKey.ageBand is not distinct from :ageBand"
                                + " and s.gapKey.area is not distinct from :area"
                                + " and s.gapKey.sector is not distinct from :sector order by s.day desc, s.id",
                        RecordedSignal.class)
                .setParameter("since", since)
                .setParameter("help", gapKey.help())
                .setParameter("need", gapKey.need())
                .setParameter("ageBand", gapKey.ageBand())
                .setParameter("area", gapKey.area())
                .setParameter("sector", gapKey.sector())
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

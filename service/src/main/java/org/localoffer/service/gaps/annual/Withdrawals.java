package org.localoffer.service.gaps.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.service.feedback.MessageErased;
import org.localoffer.service.feedback.MessageQuarantined;
import org.localoffer.service.feedback.PublicTextWithdrawn;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.England;

/**
 * Takes texts out of issued reports in the transaction that takes them down or erases them. The figures stay as they
 * were issued, because a change would tell of one person. A report that is just being issued is waited for: it has read
 * the text already, and is found here only when it is there.
 */
@ApplicationScoped
class Withdrawals {

    /** Shared by whatever withdraws a text, and taken by whoever issues a report, before its texts are read. */
    static final String LOCK = "annual-report-texts";

    private static final Actor ACTOR = Actor.system("annual-report");

    private final EntityManager entities;
    private final ReportFileMaker fileMaker;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final Clock clock;

    Withdrawals(EntityManager entities, ReportFileMaker fileMaker, AdvisoryLocks locks, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.fileMaker = fileMaker;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(@Observes PublicTextWithdrawn text) {
        withdraw(text.source());
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(@Observes MessageErased erased) {
        withdraw(erased.message().id());
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(@Observes MessageQuarantined quarantined) {
        withdraw(quarantined.message().id());
    }

    /** @param id of a message or an answer */
    private void withdraw(UUID id) {
        locks.share(LOCK);
        List<UUID> issued = entities.createQuery(
                        "select r.id from AnnualReport r where r.state = :issued order by r.firstDay", UUID.class)
                .setParameter("issued", AnnualReport.State.ISSUED)
                .getResultList();
        for (UUID issuedId : issued) {
            AnnualReport report = entities.find(AnnualReport.class, issuedId);
            if (report.content().quotes(id)) {
                // Read again under the lock: another text may be withdrawn at the same time.
                entities.refresh(report, LockModeType.PESSIMISTIC_WRITE);
                withdraw(id, report);
            }
        }
    }

    private void withdraw(UUID id, AnnualReport report) {
        AnnualReportContent content = report.content();
        if (!content.quotes(id)) {
            return;
        }
        LocalDate today = England.day(clock.instant());
        report.withdraw(
                content.quotesMessage(id) ? content.withoutMessage(id, today) : content.withoutAnswer(id, today));
        audit.note(ACTOR, "annual-report.text-withdrawn", AnnualReports.SUBJECT, report.id(), null, null);
        fileMaker.makeAnew(report);
    }
}

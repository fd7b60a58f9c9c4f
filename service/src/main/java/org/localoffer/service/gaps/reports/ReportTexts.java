package org.localoffer.service.gaps.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import org.localoffer.service.feedback.MessageErased;
import org.localoffer.service.feedback.MessageQuarantined;
import org.localoffer.service.feedback.PublicTextWithdrawn;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.England;

/**
 * The public texts that reports quote. A text that is taken down or erased leaves them in the same transaction, together with
 * the files that hold it; a job then writes those files anew, with the same figures.
 */
@ApplicationScoped
class ReportTexts {

    private static final Actor ACTOR = Actor.system("reports");

    private static final String HOLDING =
            "select cast(r.id as text) as id, r.number as number, r.withdrawals as withdrawals from gap_report r"
                    + " where r.id in (select t.report from report_text t where t.source = :source and t.text is not null)"
                    + " order by r.id for update";

    private final Session entities;
    private final ReportJobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    ReportTexts(Session entities, ReportJobs jobs, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A text to be quoted.
     *
     * @param number counts from 1 within the report
     * @param source id of the message or the answer
     */
    record Quote(int number, UUID source, String text) {}

    @Transactional(TxType.MANDATORY)
    void keep(UUID report, List<Quote> quotes) {
        for (Quote quote : quotes) {
            entities.createNativeMutationQuery(
                            "insert into report_text (report, number, source, text) values (:report, :number, :source, :text)")
                    .setParameter("report", report)
                    .setParameter("number", quote.number())
                    .setParameter("source", quote.source())
                    .setParameter("text", quote.text())
                    .executeUpdate();
        }
    }

    /** The texts of a report by their numbers, with those that were withdrawn. */
    @Transactional
    List<ReportText> of(UUID report) {
        return entities.createNativeQuery(
                        "select number, text, cast(withdrawn_on as text) as withdrawn_on from report_text"
                                + " where report = :report order by number",
                        Tuple.class)
                .setParameter("report", report)
                .getResultStream()
                .map(row -> {
                    String withdrawn = row.get("withdrawn_on", String.class);
                    return new ReportText(
                            row.get("number", Number.class).intValue(),
                            row.get("text", String.class),
                            withdrawn == null ? null : LocalDate.parse(withdrawn));
                })
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(@Observes PublicTextWithdrawn withdrawn) {
        withdraw(withdrawn.source());
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(@Observes MessageErased erased) {
        withdraw(erased.message().id());
    }

    @Transactional(TxType.MANDATORY)
    void withdraw(@Observes MessageQuarantined quarantined) {
        withdraw(quarantined.message().id());
    }

    /** Locks each report that quotes the text, so that no file is stored meanwhile that still holds it. */
    private void withdraw(UUID source) {
        List<Tuple> holding = entities.createNativeQuery(HOLDING, Tuple.class)
                .setParameter("source", source)
                .getResultList();
        if (holding.isEmpty()) {
            return;
        }
        LocalDate today = England.day(clock.instant());
        entities.createNativeMutationQuery("update report_text set text = null, withdrawn_on = :today"
                        + " where source = :source and text is not null")
                .setParameter("today", today)
                .setParameter("source", source)
                .executeUpdate();
        for (Tuple row : holding) {
            UUID report = UUID.fromString(row.get("id", String.class));
            entities.createNativeMutationQuery("update gap_report set withdrawals = withdrawals + 1 where id = :report")
                    .setParameter("report", report)
                    .executeUpdate();
            entities.createNativeMutationQuery("delete from report_file where report = :report")
                    .setParameter("report", report)
                    .executeUpdate();
            audit.note(ACTOR, "report.text-withdrawn", GapReports.SUBJECT, row.get("number", Number.class), null, null);
            jobs.ask(
                    report, "withdrawn-" + (row.get("withdrawals", Number.class).intValue() + 1));
        }
    }
}

package org.localoffer.service.gaps.annual;

import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.apache.commons.codec.digest.DigestUtils;

import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.foundation.RetryWithBackoff;

/**
 * Makes the file of an issued report in a job that commits with the change that it is made for. Until the job is done
 * there is no file, so that nobody is given one with a text that was withdrawn.
 */
@ApplicationScoped
class ReportFileMaker {

    private final EntityManager entities;
    private final AnnualReportFiles files;
    private final Jobs jobs;
    private final OneTimeTask<Report> task;
    private final Clock clock;

    ReportFileMaker(EntityManager entities, AnnualReportFiles files, Jobs jobs, OneTimeTask<Report> task, Clock clock) {
        this.entities = entities;
        this.files = files;
        this.jobs = jobs;
        this.task = task;
        this.clock = clock;
    }

    /** Removes the file that is there, and asks for a new one. */
    @Transactional(TxType.MANDATORY)
    void makeAnew(AnnualReport report) {
        entities.createQuery("delete from AnnualReportFile where reportId = :id")
                .setParameter("id", report.id())
                .executeUpdate();
        // A job of its own for each change: one that runs already may have read what was there before.
        String instance = report.id() + ":" + UUID.randomUUID();
        jobs.ask(task, instance, new Report(report.id()));
    }

    /** The lock keeps a text from being withdrawn between reading the content and storing the file. */
    @Transactional
    @ActivateRequestContext
    public void make(UUID id) {
        AnnualReport report = entities.find(AnnualReport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (report == null || !report.isIssued() || entities.find(AnnualReportFile.class, id) != null) {
            return;
        }
        byte[] pdf = files.pdf(report.content(), Objects.requireNonNull(report.issuedAt()));
        entities.persist(new AnnualReportFile(id, pdf, DigestUtils.sha256Hex(pdf), clock.instant()));
    }

    /** The data of a job: the report. */
    record Report(UUID id) implements Serializable {}

    /** Produces the task, which the scheduler must know before it starts. */
    static class FileTask {

        @Produces
        @Singleton
        OneTimeTask<Report> makeAnnualReportFile(Provider<ReportFileMaker> maker) {
            return Tasks.oneTime("make-annual-report-file", Report.class)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) ->
                            maker.get().make(instance.getData().id()));
        }
    }
}

package org.localoffer.service.gaps.reports;

import java.io.Serializable;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.foundation.RetryWithBackoff;

/** Asks for the job that makes a report, in the caller's transaction. */
@ApplicationScoped
class ReportJobs {

    private final Jobs jobs;
    private final OneTimeTask<ReportId> makeReport;

    ReportJobs(Jobs jobs, OneTimeTask<ReportId> makeReport) {
        this.jobs = jobs;
        this.makeReport = makeReport;
    }

    /** @param why tells this job from others of the same report: one that runs already may have read what has changed */
    void ask(UUID report, String why) {
        jobs.ask(makeReport, report + ":" + why, new ReportId(report));
    }

    /** The data of a job: the report to make. */
    record ReportId(UUID id) implements Serializable {}

    /** The scheduler's task; it has to be registered before the scheduler starts. */
    static class MakeReportTask {

        @Produces
        @Singleton
        OneTimeTask<ReportId> makeReport(Provider<GapReportJob> job) {
            // Indexing, which families wait for, goes first.
            return Tasks.oneTime("make-gap-report", ReportId.class)
                    .defaultPriority(Priority.LOW)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) ->
                            job.get().run(instance.getData().id()));
        }
    }
}

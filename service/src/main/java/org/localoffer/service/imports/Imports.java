package org.localoffer.service.imports;

import java.io.Serializable;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.localoffer.service.audit.AuditTrail;
import org.localoffer.service.jobs.Jobs;
import org.localoffer.service.jobs.TryAgain;

/** Takes imports on, and tells how they go. */
@ApplicationScoped
@ActivateRequestContext
public class Imports {

    private final EntityManager entities;
    private final Jobs jobs;
    private final OneTimeTask<Asked> runImport;
    private final AuditTrail audit;
    private final Clock clock;

    Imports(EntityManager entities, Jobs jobs, OneTimeTask<Asked> runImport, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.runImport = runImport;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the request and asks for its job, together. */
    @Transactional
    UUID ask(ImportRequest request) {
        ImportRun run = new ImportRun(UUID.randomUUID(), request, clock.instant());
        entities.persist(run);
        audit.note(
                "operator",
                "import.asked",
                "import",
                run.id(),
                null,
                Map.of(
                        "file", request.fileName(),
                        "mapping", request.mappingName(),
                        "dry_run", request.dryRun(),
                        "retire_missing", request.retireMissing()));
        jobs.ask(runImport, run.id().toString(), new Asked(run.id()));
        return run.id();
    }

    /** How it goes; empty where there is no such import. */
    @Transactional
    Optional<Progress> progress(UUID id) {
        return Optional.ofNullable(entities.find(ImportRun.class, id))
                .map(run -> new Progress(run.state(), run.report()));
    }

    /** How far an import has come. */
    record Progress(ImportRun.State state, ImportReport report) {}

    /** @param id of the run */
    record Asked(UUID id) implements Serializable {}

    /** The task, which the scheduler must know before it starts. */
    static class ImportTasks {

        @Produces
        @Singleton
        OneTimeTask<Asked> runImport(Provider<ImportJob> job) {
            return Tasks.oneTime("run-import", Asked.class)
                    .onFailure(new TryAgain<>())
                    .execute((instance, context) ->
                            job.get().run(instance.getData().id()));
        }
    }
}

package org.localoffer.service.listing.imports;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.foundation.RetryWithBackoff;

/** Accepts imports, and reports their progress. */
@ApplicationScoped
@ActivateRequestContext
public class Imports {

    /** An import whose file is incomplete after this time is abandoned. */
    private static final Duration UNFINISHED = Duration.ofDays(1);

    private final EntityManager entities;
    private final Jobs jobs;
    private final OneTimeTask<Asked> runImport;
    private final ImportPieces pieces;
    private final AuditTrail audit;
    private final Clock clock;

    Imports(
            EntityManager entities,
            Jobs jobs,
            OneTimeTask<Asked> runImport,
            ImportPieces pieces,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.jobs = jobs;
        this.runImport = runImport;
        this.pieces = pieces;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores the request; the file is sent afterwards. */
    @Transactional
    public UUID expect(ImportRequest request) {
        ImportRun run = new ImportRun(UUID.randomUUID(), request, clock.instant());
        entities.persist(run);
        return run.id();
    }

    /** Response to a piece of a file, or to the request to start. */
    public enum Sent {
        TAKEN,
        /** No such import exists. */
        UNKNOWN,
        /** It is not the next piece, or the file is already complete; at the start, the file is not complete. */
        OUT_OF_TURN,
        /** The file would be longer than announced. */
        TOO_MUCH
    }

    /** Stores the next piece of the file. */
    @Transactional
    public Sent take(UUID id, int position, byte[] piece) {
        ImportRun run = entities.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            return Sent.UNKNOWN;
        }
        ImportPieces.Held held = pieces.held(id);
        if (run.state() != ImportRun.State.EXPECTED || held.pieces() != position) {
            return Sent.OUT_OF_TURN;
        }
        if (held.bytes() + piece.length > run.request().fileSize()) {
            return Sent.TOO_MUCH;
        }
        pieces.add(id, position, piece);
        return Sent.TAKEN;
    }

    /** Requests the job of an import whose file is complete. */
    @Transactional
    public Sent start(UUID id) {
        ImportRun run = entities.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            return Sent.UNKNOWN;
        }
        ImportRequest request = run.request();
        if (run.state() != ImportRun.State.EXPECTED || pieces.held(id).bytes() != request.fileSize()) {
            return Sent.OUT_OF_TURN;
        }
        run.waiting();
        audit.note(
                new Actor(ActorRole.OPERATOR, null),
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
        return Sent.TAKEN;
    }

    /** Deletes the files of abandoned imports. */
    @Transactional
    void forgetWhatWasNeverBegun() {
        Instant now = clock.instant();
        entities.createNativeQuery("delete from import_piece where run in"
                        + " (select id from import_run where state = 'EXPECTED' and asked_at < :moment)")
                .setParameter("moment", now.minus(UNFINISHED))
                .executeUpdate();
        entities.createNativeQuery("delete from import_run where state = 'EXPECTED' and asked_at < :moment")
                .setParameter("moment", now.minus(UNFINISHED))
                .executeUpdate();
    }

    /** Progress of an import; empty if no such import exists. */
    @Transactional
    public Optional<Progress> progress(UUID id) {
        return Optional.ofNullable(entities.find(ImportRun.class, id))
                .map(run -> new Progress(run.state(), run.report()));
    }

    /** State and report of an import. */
    public record Progress(ImportRun.State state, ImportReport report) {}

    /** @param id of the run */
    record Asked(UUID id) implements Serializable {}

    /** The scheduler's task; it has to be registered before the scheduler starts. */
    static class ImportTasks {

        @Produces
        @Singleton
        OneTimeTask<Asked> runImport(Provider<ImportJob> job) {
            return Tasks.oneTime("run-import", Asked.class)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) ->
                            job.get().run(instance.getData().id()));
        }

        @Produces
        @Singleton
        RecurringTask<Void> forgetOldImports(Provider<Imports> imports) {
            return Tasks.recurring("forget-old-imports", FixedDelay.ofHours(6))
                    .execute((instance, context) -> imports.get().forgetWhatWasNeverBegun());
        }
    }
}

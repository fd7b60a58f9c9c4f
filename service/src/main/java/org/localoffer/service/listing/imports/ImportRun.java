package org.localoffer.service.listing.imports;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One import with its request and result. Its file is in {@link ImportPieces} until it ends. */
@Entity
@DynamicUpdate
public class ImportRun {

    public enum State {
        /** Its file has not been received completely. */
        EXPECTED,
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    private UUID id;

    private String fileName;

    private String mappingName;

    private String mapping;

    private long fileSize;

    private boolean dryRun;

    private boolean retireMissing;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportReport report;

    @SuppressWarnings("UnusedVariable") // Read in SQL
    private Instant askedAt;

    @SuppressWarnings("UnusedVariable") // Read in SQL
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected ImportRun() {}

    ImportRun(UUID id, ImportRequest request, Instant now) {
        this.id = id;
        this.fileName = request.fileName();
        this.mappingName = request.mappingName();
        this.mapping = request.mapping();
        this.fileSize = request.fileSize();
        this.dryRun = request.dryRun();
        this.retireMissing = request.retireMissing();
        this.state = State.EXPECTED;
        this.report = ImportReport.NOTHING_YET;
        this.askedAt = now;
    }

    UUID id() {
        return id;
    }

    ImportRequest request() {
        return new ImportRequest(fileName, mappingName, mapping, fileSize, dryRun, retireMissing);
    }

    State state() {
        return state;
    }

    /** Marks the file as complete. */
    void waiting() {
        state = State.WAITING;
    }

    boolean ended() {
        return state == State.DONE || state == State.FAILED;
    }

    ImportReport report() {
        return report;
    }

    void running(ImportReport soFar) {
        state = State.RUNNING;
        report = soFar;
    }

    void done(ImportReport whole, Instant now) {
        end(State.DONE, whole, now);
    }

    void failed(String reason, Instant now) {
        end(State.FAILED, report.failed(reason), now);
    }

    private void end(State how, ImportReport whole, Instant now) {
        state = how;
        report = whole;
        endedAt = now;
    }
}

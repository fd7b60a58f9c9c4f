package org.localoffer.service.imports;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One import: what was asked, and what became of it. Its file is large: it is read when a step needs it, and never written again with the report.
 */
@Entity
@DynamicUpdate
class ImportRun {

    enum State {
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

    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] file;

    private boolean dryRun;

    private boolean retireMissing;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportReport report;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant askedAt;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected ImportRun() {}

    ImportRun(UUID id, ImportRequest request, Instant now) {
        this.id = id;
        this.fileName = request.fileName();
        this.mappingName = request.mappingName();
        this.mapping = request.mapping();
        this.file = request.file();
        this.dryRun = request.dryRun();
        this.retireMissing = request.retireMissing();
        this.state = State.WAITING;
        this.report = ImportReport.NOTHING_YET;
        this.askedAt = now;
    }

    UUID id() {
        return id;
    }

    ImportRequest request() {
        byte[] bytes = file == null ? new byte[0] : Arrays.copyOf(file, file.length);
        return new ImportRequest(fileName, mappingName, mapping, bytes, dryRun, retireMissing);
    }

    State state() {
        return state;
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
        // Files may hold more than listings show.
        file = null;
    }
}

package org.localoffer.service.gaps;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.localarea.model.GapKey;

/** A diagnosis that somebody set in place of the rules' own. The latest counts. Changes are never altered. */
@Entity
@Immutable
@Table(name = "gap_diagnosis")
public class DiagnosisChange {

    /** Made with the form: the same form sent twice is one change. */
    @Id
    @SuppressWarnings("UnusedVariable") // read in queries alone
    private UUID submission;

    private String gapKey;

    @Enumerated(EnumType.STRING)
    private @Nullable Diagnosis diagnosis;

    @Enumerated(EnumType.STRING)
    private Diagnosis ruled;

    private String note;

    private Actor changedBy;

    private Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected DiagnosisChange() {}

    DiagnosisChange(
            UUID submission,
            GapKey gapKey,
            @Nullable Diagnosis diagnosis,
            Diagnosis ruled,
            String note,
            Actor changedBy,
            Instant changedAt) {
        this.submission = submission;
        this.gapKey = gapKey.key();
        this.diagnosis = diagnosis;
        this.ruled = ruled;
        this.note = note;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** Text form of the gap key, as {@link GapKey#key} writes it. */
    public String gapKey() {
        return gapKey;
    }

    /** What was set; null if the rules' own result counts again. */
    public @Nullable Diagnosis diagnosis() {
        return diagnosis;
    }

    /** What the rules said at that time. */
    public Diagnosis ruled() {
        return ruled;
    }

    public String note() {
        return note;
    }

    public Actor changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}

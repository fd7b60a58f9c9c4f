package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;

/** Record of a message about possible harm that was handed over under the council's safeguarding procedure. */
@Entity
public class HandOver {

    @Id
    private UUID feedbackId;

    private String handedTo;
    private LocalDate handedOn;
    private String how;
    private @Nullable String theirReference;
    private @Nullable String outcome;
    private Actor recordedBy;
    private Instant recordedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected HandOver() {}

    HandOver(UUID feedbackId, Told told, Actor actor, Instant now) {
        this.feedbackId = feedbackId;
        this.handedTo = told.to();
        this.handedOn = told.on();
        this.how = told.how();
        this.theirReference = told.theirReference();
        this.outcome = told.outcome();
        this.recordedBy = actor;
        this.recordedAt = now;
    }

    /**
     * What is recorded about the hand-over.
     *
     * @param to such as "Children's social care duty team"
     * @param how such as "by phone"
     * @param theirReference null if they gave none, or not yet
     * @param outcome null if not known yet
     */
    public record Told(
            String to,
            LocalDate on,
            String how,
            @Nullable String theirReference,
            @Nullable String outcome) {}

    void learn(@Nullable String theirReference, @Nullable String outcome) {
        this.theirReference = theirReference;
        this.outcome = outcome;
    }

    public Told told() {
        return new Told(handedTo, handedOn, how, theirReference, outcome);
    }

    public Actor recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package org.localoffer.service.gaps;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** When a mailbox last got a digest, and how many new gaps it was told of. */
@Entity
class Digest {

    @Id
    private String mailbox;

    private LocalDate sentOn;

    private Instant sentAt;

    private int newGaps;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Digest() {}

    Digest(String mailbox, LocalDate today, Instant now, long newGaps) {
        this.mailbox = mailbox;
        sent(today, now, newGaps);
    }

    final void sent(LocalDate today, Instant now, long newGaps) {
        this.sentOn = today;
        this.sentAt = now;
        this.newGaps = Math.toIntExact(newGaps);
    }

    LocalDate sentOn() {
        return sentOn;
    }

    Instant sentAt() {
        return sentAt;
    }

    int newGaps() {
        return newGaps;
    }
}

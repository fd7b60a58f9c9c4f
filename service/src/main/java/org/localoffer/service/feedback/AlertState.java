package org.localoffer.service.feedback;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/**
 * When the safeguarding mailbox was last alerted, and how many messages have arrived since. The table always has
 * exactly one row.
 */
@Entity
@Table(name = "harm_alert")
class AlertState {

    static final int ID = 1;

    @Id
    @SuppressWarnings("UnusedVariable") // Primary key, used by Hibernate only
    private Integer id;

    private @Nullable Instant toldAt;

    private int untold;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected AlertState() {}

    void told(Instant now) {
        toldAt = now;
        untold = 0;
    }

    void another() {
        untold++;
    }

    /** Null before the first alert. */
    @Nullable
    Instant toldAt() {
        return toldAt;
    }

    int untold() {
        return untold;
    }
}

package org.localoffer.service.feedback;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.localoffer.service.feedback.reading.MessageReading;

/** What was read from the original words of a message; it is deleted with them. */
@Entity
@Immutable
@Table(name = "feedback_reading")
class StoredReading {

    @Id
    @SuppressWarnings("UnusedVariable") // Primary key, used by Hibernate only
    private UUID feedbackId;

    @JdbcTypeCode(SqlTypes.JSON)
    private MessageReading reading;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected StoredReading() {}

    MessageReading reading() {
        return reading;
    }
}

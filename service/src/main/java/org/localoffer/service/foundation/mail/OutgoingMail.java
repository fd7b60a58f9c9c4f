package org.localoffer.service.foundation.mail;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** A mail of the queue. It is kept for some time after it was sent ({@code RetentionPeriods}). */
@Entity
@SuppressWarnings("UnusedVariable") // the time is read in SQL
class OutgoingMail {

    @Id
    private UUID id;

    private String messageId;

    private String recipient;

    private String subject;

    private String body;

    private Instant askedAt;

    private @Nullable Instant sentAt;

    private @Nullable String refused;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected OutgoingMail() {}

    OutgoingMail(UUID id, String recipient, String subject, String body, Instant now) {
        this.id = id;
        this.messageId = MailServer.messageId(id);
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.askedAt = now;
    }

    void sent(Instant now) {
        this.sentAt = now;
    }

    void refused(String answer) {
        this.refused = answer;
    }

    /** Whether it was sent, or refused for good. */
    boolean isDone() {
        return sentAt != null || refused != null;
    }

    String messageId() {
        return messageId;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }
}

package org.localoffer.service.feedback;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

/** Where to tell somebody what became of a message. It is deleted once they are told ({@link ReplyContacts}). */
@Entity
class ReplyContact {

    @Id
    private UUID feedbackId;

    private @Nullable String email;

    private @Nullable String phone;

    private Instant receivedAt;

    private UUID mailId;

    private boolean confirmed;

    private @Nullable Instant settledAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected ReplyContact() {}

    ReplyContact(UUID feedbackId, ReplyTo replyTo, Instant now) {
        this.feedbackId = feedbackId;
        this.mailId = UUID.randomUUID();
        replace(replyTo, now);
    }

    /** Takes another contact for the same message, as when somebody corrects the form and sends it again. */
    final void replace(ReplyTo replyTo, Instant now) {
        this.email = replyTo.email();
        this.phone = replyTo.phone();
        this.receivedAt = now;
        this.confirmed = false;
    }

    void confirm() {
        this.confirmed = true;
    }

    /** Notes when the period of deletion began; a later step of the message does not prolong it. */
    void settle(Instant now) {
        if (settledAt == null) {
            settledAt = now;
        }
    }

    UUID feedbackId() {
        return feedbackId;
    }

    ReplyTo replyTo() {
        return new ReplyTo(email, phone);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Id of the one mail that an e-mail address gets. */
    UUID mailId() {
        return mailId;
    }

    /** Whether it was shown back to whoever typed it. */
    boolean isConfirmed() {
        return confirmed;
    }
}

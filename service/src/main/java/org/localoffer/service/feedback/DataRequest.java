package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;

/** What somebody asks for about information that we hold. The message that it came with has the same id. */
@Entity
public class DataRequest {

    /** Told to families, and the time within which a complaint is acknowledged. */
    public static final int ANSWERED_WITHIN_DAYS = 30;

    @Id
    private UUID feedbackId;

    @Enumerated(EnumType.STRING)
    private DataRight asksFor;

    private @Nullable String contact;
    private LocalDate dueOn;
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected DataRequest() {}

    DataRequest(UUID feedbackId, DataRight asksFor, String contact, Instant receivedAt) {
        this.feedbackId = feedbackId;
        this.asksFor = asksFor;
        this.contact = contact;
        this.dueOn = due(England.day(receivedAt));
    }

    /**
     * The last day to answer: 30 days after receipt, and never later than one month (UK GDPR art. 12(3)), which is
     * shorter from the end of January on.
     */
    static LocalDate due(LocalDate received) {
        LocalDate days = received.plusDays(ANSWERED_WITHIN_DAYS);
        LocalDate month = received.plusMonths(1);
        return days.isBefore(month) ? days : month;
    }

    void answered(Instant now) {
        this.answeredAt = now;
    }

    public DataRight asksFor() {
        return asksFor;
    }

    /** An e-mail address or a phone number; null once it is deleted. */
    public @Nullable String contact() {
        return contact;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null until it is answered. */
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Sent with the decision, so that nobody overwrites another's change. */
    public int version() {
        return version;
    }
}

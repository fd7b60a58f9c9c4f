package org.localoffer.service.feedback;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The original words of a message. They are for officers, or in quarantine for the safeguarding role only, and never
 * for a commissioner.
 */
@Entity
@Immutable
@Table(name = "feedback_original")
public class OriginalMessage {

    @Id
    private UUID feedbackId;

    private String words;

    private @Nullable String searchedFor;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected OriginalMessage() {}

    OriginalMessage(UUID feedbackId, String words, @Nullable String searchedFor) {
        this.feedbackId = feedbackId;
        this.words = words;
        this.searchedFor = searchedFor;
    }

    public String words() {
        return words;
    }

    /** Null unless the family agreed to send it. */
    public @Nullable String searchedFor() {
        return searchedFor;
    }
}

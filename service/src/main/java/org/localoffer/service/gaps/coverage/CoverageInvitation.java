package org.localoffer.service.gaps.coverage;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A body was asked to tell what a heading of the law lacks. */
@Entity
@Immutable
public class CoverageInvitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String heading;

    private String body;

    private Instant sentAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected CoverageInvitation() {}

    CoverageInvitation(String heading, String body, Instant sentAt) {
        this.heading = heading;
        this.body = body;
        this.sentAt = sentAt;
    }

    /** Slug of the heading. */
    public String heading() {
        return heading;
    }

    /** Slug of the body that was asked. */
    public String body() {
        return body;
    }

    public Instant sentAt() {
        return sentAt;
    }
}

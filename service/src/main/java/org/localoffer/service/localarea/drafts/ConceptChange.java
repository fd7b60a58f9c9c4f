package org.localoffer.service.localarea.drafts;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.foundation.Actor;

/** A change to one concept in the draft of the vocabulary. */
@Entity
@Table(name = "vocabulary_change")
public class ConceptChange {

    @Id
    private String concept;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Concept content;

    private Actor writtenBy;

    private Instant writtenAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected ConceptChange() {}

    /** @param content null if the concept is removed */
    ConceptChange(String concept, @Nullable Concept content, Actor writtenBy, Instant writtenAt) {
        this.concept = concept;
        this.content = content;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    void rewrite(@Nullable Concept instead, Actor actor, Instant now) {
        content = instead;
        writtenBy = actor;
        writtenAt = now;
    }

    public String concept() {
        return concept;
    }

    /** The concept as changed; null if it is removed. */
    @Nullable
    public Concept content() {
        return content;
    }

    /** The actor that made the change. */
    public Actor writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}

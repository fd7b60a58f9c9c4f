package org.localoffer.service.localarea.edition;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;

/** A published edition: its original files by path. */
@Entity
@Immutable
@Table(name = "local_area_edition")
@SuppressWarnings("UnusedVariable") // Written by Hibernate and read in SQL
class Edition {

    @Id
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> files;

    private Instant publishedAt;

    private Actor publishedBy;

    private @Nullable UUID submission;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Edition() {}

    /**
     * @param submission id of the form that published it, so that sending the form twice publishes once; null for
     *     edition 1
     */
    Edition(int number, Map<String, String> files, Instant publishedAt, Actor publishedBy, @Nullable UUID submission) {
        this.number = number;
        this.files = files;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.submission = submission;
    }

    int number() {
        return number;
    }

    Map<String, String> files() {
        return files;
    }
}

package org.localoffer.service.foundation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import com.fasterxml.jackson.databind.JsonNode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One act. The database refuses to change or delete it. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // written by Hibernate, read in SQL
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;

    private Actor actor;

    private String action;

    private String subjectType;

    private String subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JsonNode before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable JsonNode after;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected AuditEntry() {}

    AuditEntry(
            Instant at,
            Actor actor,
            String action,
            String subjectType,
            String subjectId,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.before = before;
        this.after = after;
    }
}

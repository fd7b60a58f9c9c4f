package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Counts of messages received until the end of a month. They never change. */
@Entity
@Immutable
class PublicCount {

    @Id
    private LocalDate month;

    private Instant countedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PublicFigures figures;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected PublicCount() {}

    PublicCount(LocalDate month, Instant countedAt, @Nullable PublicFigures figures) {
        this.month = month;
        this.countedAt = countedAt;
        this.figures = figures;
    }

    /** First day of the month. */
    LocalDate month() {
        return month;
    }

    Instant countedAt() {
        return countedAt;
    }

    /** Null if the previous counts remain the published ones. */
    @Nullable
    PublicFigures figures() {
        return figures;
    }
}

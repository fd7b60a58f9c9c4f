package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was counted of messages until the end of one month. It never changes. */
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

    /** Its first day. */
    LocalDate month() {
        return month;
    }

    Instant countedAt() {
        return countedAt;
    }

    /** Null where those before went on to hold. */
    @Nullable
    PublicFigures figures() {
        return figures;
    }
}

package org.localoffer.directory.listing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.localoffer.directory.listing.content.ListingContent;

/** A published version of a listing. Revisions are never changed. */
@Entity
@Immutable
public class ListingRevision {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private ListingContent content;

    private String madeBy;

    private Instant madeAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected ListingRevision() {}

    public ListingRevision(Listing listing, String madeBy, Instant madeAt) {
        this.key = new Key(listing.id(), listing.revision());
        this.content = listing.content();
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    public Key key() {
        return key;
    }

    public ListingContent content() {
        return content;
    }

    /** A role or a system, such as {@code import:trafford-schools}; never a person's name. */
    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /**
     * Identifies a revision of a listing.
     *
     * @param revision counts from 1
     */
    @Embeddable
    public record Key(UUID listingId, int revision) {}
}

package org.localoffer.directory.listing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;

/**
 * Something that a family can use (Open Referral UK 3.0: service), as currently published. Id and slug never change,
 * because letters contain the address.
 */
@Entity
@Indexed(index = Listing.INDEX)
public class Listing {

    /** Name of the index that its search documents are in. */
    public static final String INDEX = "listing";

    @Id
    @DocumentId
    private UUID id;

    @Column(unique = true)
    private String slug;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Provider provider;

    @JdbcTypeCode(SqlTypes.JSON)
    private ListingContent content;

    private int revision;

    @Enumerated(EnumType.STRING)
    private ListingStatus status;

    @Embedded
    private Provenance provenance;

    private @Nullable Instant lastCheckedAt;

    private @Nullable String lastCheckedBy;

    private Instant updatedAt;

    private @Nullable Instant retiredAt;

    private @Nullable String retiredReason;

    private @Nullable Integer takenDownRevision;

    private @Nullable String takenDownBecause;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Listing() {}

    public Listing(
            UUID id, String slug, Provider provider, ListingContent content, Provenance provenance, Instant now) {
        this.id = id;
        this.slug = slug;
        this.provider = provider;
        this.content = content;
        this.provenance = provenance;
        this.status = ListingStatus.PUBLISHED;
        this.revision = 1;
        this.updatedAt = now;
    }

    /** Publishes new content as the next revision. */
    public void revise(ListingContent content, Provenance provenance, Instant now) {
        this.content = content;
        this.provenance = provenance;
        this.status = ListingStatus.PUBLISHED;
        this.retiredAt = null;
        this.retiredReason = null;
        this.takenDownBecause = null;
        this.revision++;
        this.updatedAt = now;
    }

    /** Retires the listing. Its address then shows that it was retired, and why. */
    public void retire(String reason, Instant now) {
        this.status = ListingStatus.RETIRED;
        this.retiredReason = reason;
        this.retiredAt = now;
        this.revision++;
        this.updatedAt = now;
    }

    /**
     * Hides the listing from the public while its content is corrected. Revisions up to this one are for officers only,
     * even after it has been published again.
     */
    public void takeDown(String because, Instant now) {
        this.status = ListingStatus.TAKEN_DOWN;
        this.takenDownBecause = because;
        this.revision++;
        this.takenDownRevision = revision;
        this.updatedAt = now;
    }

    /** Whether it is hidden from the public while it is corrected. */
    public boolean isTakenDown() {
        return status == ListingStatus.TAKEN_DOWN;
    }

    /** Whether the content of the revision is for officers only. */
    public boolean isForOfficersAlone(int ofRevision) {
        return takenDownRevision != null && ofRevision <= takenDownRevision;
    }

    /** Records that the source was read again and its content was unchanged. */
    public void readAgain(Provenance provenance) {
        this.provenance = provenance;
    }

    /**
     * Records that the whole content was correct at the given time.
     *
     * @param by the role that confirmed it
     */
    public void confirm(String by, Instant now) {
        this.lastCheckedAt = now;
        this.lastCheckedBy = by;
    }

    /** Whether the public may find and read the listing. This is the only visibility rule. */
    public boolean isVisible() {
        return status == ListingStatus.PUBLISHED;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public Provider provider() {
        return provider;
    }

    public ListingContent content() {
        return content;
    }

    /** Counts from 1. */
    public int revision() {
        return revision;
    }

    public ListingStatus status() {
        return status;
    }

    public Provenance provenance() {
        return provenance;
    }

    /** When somebody last confirmed the content; null if never. */
    public @Nullable Instant lastCheckedAt() {
        return lastCheckedAt;
    }

    /** The role that last confirmed the content; null if never confirmed. */
    public @Nullable String lastCheckedBy() {
        return lastCheckedBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Null unless retired. */
    public @Nullable Instant retiredAt() {
        return retiredAt;
    }

    /** Null unless retired. */
    public @Nullable String retiredReason() {
        return retiredReason;
    }

    /** Why it has been taken down; null if it has not. */
    public @Nullable String takenDownBecause() {
        return takenDownBecause;
    }
}

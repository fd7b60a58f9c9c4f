package org.localoffer.directory.listing;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A slug that a listing once had: an address in somebody's letter must still lead to it. */
@Entity
public class FormerSlug {

    @Id
    private String slug;

    private UUID listingId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected FormerSlug() {}

    public FormerSlug(String slug, UUID listingId) {
        this.slug = slug;
        this.listingId = listingId;
    }

    public String slug() {
        return slug;
    }

    public UUID listingId() {
        return listingId;
    }
}

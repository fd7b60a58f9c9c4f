package org.localoffer.service.gaps.coverage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AvailabilityStatus;

/**
 * A listing or a guide that belongs to a heading.
 *
 * @param title a listing's name, or a guide's title
 * @param checked day in England on which it was last confirmed, or a guide last reviewed; null if never
 * @param overdue whether that was too long ago
 * @param status of a listing; null for a guide, and where it is not told
 */
public record CoverageItem(
        Kind kind,
        String slug,
        String title,
        @Nullable LocalDate checked,
        boolean overdue,
        @Nullable AvailabilityStatus status) {

    /** What it is. */
    public enum Kind {
        LISTING,
        GUIDE
    }

    public boolean isListing() {
        return kind == Kind.LISTING;
    }

    /** The path of its page. */
    public String path() {
        return (isListing() ? "/listings/" : "/guides/") + slug;
    }
}

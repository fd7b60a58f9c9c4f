package org.localoffer.service.listing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;

/**
 * What a published listing said at some moment, now or in the past.
 *
 * @param slug of the listing
 * @param lastCheckedAt when somebody had last confirmed it by then; null if never
 */
public record ListedContent(
        String slug, ListingContent content, @Nullable Instant lastCheckedAt) {}

package org.localoffer.service.listing;

import java.time.Instant;

/**
 * The slug of a published listing.
 *
 * @param updated when what it says, or whether it is published, changed last
 */
public record PublishedSlug(String slug, Instant updated) {}

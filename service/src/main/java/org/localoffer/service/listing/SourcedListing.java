package org.localoffer.service.listing;

import java.util.UUID;

/**
 * A listing as its source knows it.
 *
 * @param sourceId the id that the source gave it
 */
public record SourcedListing(UUID id, String sourceId) {}

package org.localoffer.service.search.understand;

import java.util.UUID;

/**
 * A listing that means nearly what the question means.
 *
 * @param share how much of the weight of likeness it has, 0 to 2
 * @param found whether that is enough to find it, though nothing that was asked stands in it
 */
public record SimilarListing(UUID listing, double share, boolean found) {}

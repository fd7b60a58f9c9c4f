package org.localoffer.service.search.understand;

import java.util.UUID;

/**
 * A listing that is similar to the whole question.
 *
 * @param share factor of the weight of similarity in ranking, 0 to 2
 * @param found whether the similarity alone is enough to include it in the results
 */
public record SimilarListing(UUID listing, double share, boolean found) {}

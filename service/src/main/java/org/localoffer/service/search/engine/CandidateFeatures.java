package org.localoffer.service.search.engine;

import org.localoffer.service.search.scoring.FeatureValues;

/**
 * What the model that calls listings strong sees of one candidate.
 *
 * @param reference id of the listing in its source
 * @param excluded whether it cannot be strong, whatever the model says: closed, for another age,
 *     outside the area, of another sector, or the opposite of a choice
 * @param features every feature
 */
public record CandidateFeatures(String reference, boolean excluded, FeatureValues features) {}

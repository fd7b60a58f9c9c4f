package org.localoffer.benchmark.listings.data;

import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A listing of the sample, of which others are made.
 *
 * @param content as the portal stores it
 * @param shortText vectors of the short text by model
 * @param fullText the same of the full text
 */
record SampleListing(JsonNode content, Map<Meanings.Model, float[]> shortText, Map<Meanings.Model, float[]> fullText) {

    float[] shortText(Meanings.Model model) {
        return Objects.requireNonNull(shortText.get(model));
    }

    float[] fullText(Meanings.Model model) {
        return Objects.requireNonNull(fullText.get(model));
    }
}

package org.localoffer.service.search;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a question was read as.
 *
 * @param units what has to be found, each in any of its wordings; empty where nothing but age and place was said
 * @param age in whole years, 0 to 25; null where none was said
 * @param place where the family looks from: the one given apart, or else the one in the question
 * @param placeFromText whether the place stands in the question itself
 * @param unknownPlace the place that was given apart but that nobody knows; null where it is known
 */
public record Interpretation(
        List<Unit> units,
        @Nullable Integer age,
        @Nullable Place place,
        boolean placeFromText,
        @Nullable String unknownPlace) {

    /**
     * One thing that was asked for.
     *
     * @param typed as it was typed, in lower case
     * @param wordings other words for the same
     */
    public record Unit(String typed, Set<String> wordings) {}
}

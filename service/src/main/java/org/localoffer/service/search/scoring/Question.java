package org.localoffer.service.search.scoring;

import java.util.List;

import org.localoffer.service.search.understand.ParsedQuery;

/**
 * A question, and what the engine says of the whole directory about it. Filters that a family ticked do not change it,
 * so that a listing's score is the same under every filter.
 *
 * @param answered number of listings that answer all of it
 * @param answers number of listings that answer each required term, in their order
 * @param scores the engine's scores of its best candidates, at most {@link #MOST_SCORES}, the highest first
 */
public record Question(ParsedQuery parsed, long answered, List<Long> answers, List<Double> scores) {

    /** As many hits as engines return from an aggregation unless an index says otherwise. */
    public static final int MOST_SCORES = 100;

    double meanScore() {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /**
     * How much a required term tells one listing from others.
     *
     * @param required its place among the required terms
     * @return 1 if no listing answers it, and the less the more listings do
     */
    double weight(int required) {
        return 1 / (1 + Math.log1p((double) answers.get(required)));
    }
}

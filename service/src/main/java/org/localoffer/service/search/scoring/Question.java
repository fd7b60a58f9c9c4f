package org.localoffer.service.search.scoring;

import java.util.List;

import org.localoffer.service.search.understand.ParsedQuery;

/**
 * A question, and what the engine says of the whole directory about it. Filters that a family ticked do not change it,
 * so that a listing's score is the same under every filter.
 *
 * @param answered number of listings that answer all of it
 * @param scores the engine's scores of its best candidates, at most {@link #MOST_SCORES}, the highest first
 */
public record Question(ParsedQuery parsed, long answered, List<Double> scores) {

    /** As many hits as engines return from an aggregation unless an index says otherwise. */
    public static final int MOST_SCORES = 100;

    double bestScore() {
        return scores.isEmpty() ? 0 : scores.getFirst();
    }

    double meanScore() {
        return scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Number of candidates with a higher score. */
    long better(double score) {
        return scores.stream().filter(other -> other > score).count();
    }
}

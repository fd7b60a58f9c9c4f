package org.localoffer.benchmark.relevance.learning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.localoffer.benchmark.relevance.CalledStrong;
import org.localoffer.benchmark.relevance.GradedQuery;

/**
 * A question whose candidates have probabilities from a model that has not learnt from it.
 *
 * @param candidates the most probable first
 * @param excluded references of those that are never strong; they rank last
 */
record ScoredQuestion(GradedQuery graded, int fold, List<Scored> candidates, List<String> excluded) {

    private static final int FIRST_PAGE = 10;

    /** A candidate and its calibrated probability. */
    record Scored(String reference, double probability) {}

    /** Puts the candidates in order; equal ones by reference. */
    ScoredQuestion {
        candidates = candidates.stream()
                .sorted(Comparator.comparingDouble(Scored::probability)
                        .reversed()
                        .thenComparing(Scored::reference))
                .toList();
    }

    List<String> ranking() {
        return Stream.concat(candidates.stream().map(Scored::reference), excluded.stream())
                .toList();
    }

    /** What a first page in this order calls strong. */
    CalledStrong calledStrong(double threshold) {
        List<String> strong = candidates.stream()
                .limit(FIRST_PAGE)
                .filter(candidate -> candidate.probability() >= threshold)
                .map(Scored::reference)
                .toList();
        return new CalledStrong(graded, strong);
    }
}

package org.localoffer.benchmark.relevance.learning;

/** Two learners with the mean of their probabilities: the one draws straight lines, the other sees combinations. */
record Ensemble(LinearModel linear, BoostedTrees boosted) {

    static Ensemble fit(Examples examples) {
        return new Ensemble(LinearModel.fit(examples), TreeBooster.fit(examples));
    }

    /** Probability of a right answer, not calibrated. */
    double probability(double[] values) {
        return (linear.probability(values) + boosted.probability(values)) / 2;
    }
}

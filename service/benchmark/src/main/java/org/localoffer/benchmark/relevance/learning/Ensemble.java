package org.localoffer.benchmark.relevance.learning;

/** Two learners with a weighted mean of their probabilities: the one draws straight lines, the other sees combinations. */
record Ensemble(LinearModel linear, BoostedTrees boosted) {

    static Ensemble fit(Examples examples) {
        return new Ensemble(LinearModel.fit(examples), TreeBooster.fit(examples));
    }

    /** Share of the linear one; it is less precise alone, and steadies the other. */
    static final double LINEAR_SHARE = 0.25;

    /** Probability of a right answer, not calibrated. */
    double probability(double[] values) {
        return LINEAR_SHARE * linear.probability(values) + (1 - LINEAR_SHARE) * boosted.probability(values);
    }
}

package org.localoffer.benchmark.relevance.learning;

import java.util.List;

/**
 * Trees whose values add up to log-odds.
 *
 * @param base log-odds before the first tree
 * @param gains how much the splits on each feature lowered the loss
 */
@SuppressWarnings("ArrayRecordComponent") // instances are never compared
record BoostedTrees(double base, List<TreeNode> trees, double[] gains) {

    /** Probability of a right answer, not calibrated. */
    double probability(double[] values) {
        double logOdds = base;
        for (TreeNode tree : trees) {
            logOdds += tree.value(values);
        }
        return Sigmoid.probability(logOdds);
    }
}

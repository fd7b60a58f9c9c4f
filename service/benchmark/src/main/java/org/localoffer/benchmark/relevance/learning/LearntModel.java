package org.localoffer.benchmark.relevance.learning;

import java.util.List;

/**
 * The model that is written.
 *
 * @param features names, in the order of the values
 */
record LearntModel(List<String> features, Ensemble ensemble, Calibration calibration) {

    /** Calibrated probability that a candidate is a right answer. */
    double probability(double[] values) {
        return calibration.calibrated(ensemble.probability(values));
    }
}

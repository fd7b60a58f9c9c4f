package org.localoffer.benchmark.relevance.learning;

import java.util.Arrays;

import org.localoffer.benchmark.relevance.FiveDigits;

/**
 * Platt scaling: log-odds become {@code slope} x log-odds + {@code intercept}, so that of all candidates with the
 * probability 0.7 about 70% are right.
 */
record Calibration(double slope, double intercept) {

    /** Hardly any: two numbers are fitted to thousands of candidates. It keeps the slope finite. */
    private static final double PENALTY = 0.01;

    /**
     * Fits to candidates that the model has not learnt from.
     *
     * @param heldOut with the probability before calibration as the only value
     */
    static Calibration fit(Examples heldOut) {
        double[][] logOdds = Arrays.stream(heldOut.rows())
                .map(row -> new double[] {Sigmoid.logOdds(row[0])})
                .toArray(double[][]::new);
        double[] coefficients =
                LogisticFit.coefficients(new Examples(logOdds, heldOut.labels(), heldOut.weights()), PENALTY);
        return new Calibration(FiveDigits.of(coefficients[0]), FiveDigits.of(coefficients[1]));
    }

    double calibrated(double probability) {
        return Sigmoid.probability(slope * Sigmoid.logOdds(probability) + intercept);
    }
}

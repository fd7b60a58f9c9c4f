package org.localoffer.benchmark.relevance.learning;

import java.util.Arrays;

import org.localoffer.benchmark.relevance.FiveDigits;

/**
 * A logistic regression on standardised features, (value - mean) / deviation.
 *
 * @param deviations above 0
 */
@SuppressWarnings("ArrayRecordComponent") // instances are never compared
record LinearModel(double[] means, double[] deviations, double[] weights, double intercept) {

    /** With features of deviation 1 and thousands of candidates, it only keeps features that say the same apart. */
    private static final double PENALTY = 1;

    /** All numbers have five digits, so that the model which is written is the one that was learnt. */
    static LinearModel fit(Examples examples) {
        double[] means = new double[examples.features()];
        double[] deviations = new double[examples.features()];
        for (int j = 0; j < means.length; j++) {
            means[j] = FiveDigits.of(mean(examples, j));
            double deviation = FiveDigits.of(deviation(examples, j, means[j]));
            // A feature that is the same everywhere tells nothing; any deviation leaves it at 0.
            deviations[j] = deviation == 0 ? 1 : deviation;
        }
        double[][] standardised = Arrays.stream(examples.rows())
                .map(row -> standardise(row, means, deviations))
                .toArray(double[][]::new);
        double[] coefficients = Arrays.stream(LogisticFit.coefficients(
                        new Examples(standardised, examples.labels(), examples.weights()), PENALTY))
                .map(FiveDigits::of)
                .toArray();
        return new LinearModel(
                means, deviations, Arrays.copyOf(coefficients, means.length), coefficients[means.length]);
    }

    private static double mean(Examples examples, int feature) {
        return Arrays.stream(examples.rows())
                .mapToDouble(row -> row[feature])
                .average()
                .orElse(0);
    }

    private static double deviation(Examples examples, int feature, double mean) {
        double variance = Arrays.stream(examples.rows())
                .mapToDouble(row -> (row[feature] - mean) * (row[feature] - mean))
                .average()
                .orElse(0);
        return Math.sqrt(variance);
    }

    private static double[] standardise(double[] row, double[] means, double[] deviations) {
        double[] standardised = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            standardised[j] = (row[j] - means[j]) / deviations[j];
        }
        return standardised;
    }

    /** Probability of a right answer, not calibrated. */
    double probability(double[] values) {
        double logOdds = intercept;
        for (int j = 0; j < weights.length; j++) {
            logOdds += weights[j] * (values[j] - means[j]) / deviations[j];
        }
        return Sigmoid.probability(logOdds);
    }
}

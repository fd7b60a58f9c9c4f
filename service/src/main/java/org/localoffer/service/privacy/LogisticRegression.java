package org.localoffer.service.privacy;

import java.util.List;

/**
 * Logistic regression with two classes. Training is deterministic: every step uses all examples, and nothing is
 * sampled.
 *
 * <p>It uses gradient descent with Nesterov's momentum on the convex logistic loss. With about 2,000 examples this
 * takes about a second, so a council can change the examples and no weights have to be shipped.
 */
final class LogisticRegression {

    private static final int ROUNDS = 250;

    /** L2 regularisation; found by cross-validation on the shipped examples. */
    private static final double RIDGE = 0.5;

    private final double[] weights;
    private final double bias;

    private LogisticRegression(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /**
     * A sparse feature vector: only features that are not 0 are given.
     *
     * @param indices of the features, ascending
     * @param values one for each index
     */
    @SuppressWarnings("ArrayRecordComponent") // thousands are read in loops, and instances are never compared
    record Features(int[] indices, float[] values) {

        double times(double[] weights) {
            double sum = 0;
            for (int index = 0; index < indices.length; index++) {
                sum += weights[indices[index]] * values[index];
            }
            return sum;
        }

        double sumOfSquares() {
            double sum = 0;
            for (float value : values) {
                sum += value * value;
            }
            return sum;
        }
    }

    /**
     * A labelled example.
     *
     * @param positive whether it belongs to the positive class
     */
    record Example(Features features, boolean positive) {}

    /** @param size number of features */
    static LogisticRegression of(List<Example> examples, int size) {
        return of(examples, size, RIDGE);
    }

    /**
     * @param size number of features
     * @param ridge strength of L2 regularisation, above 0
     */
    static LogisticRegression of(List<Example> examples, int size, double ridge) {
        // The step size is 1 / L, where L bounds the curvature of the loss. The bias counts as one more feature that is
        // always 1.
        double sumOfSquares = examples.stream()
                .mapToDouble(example -> example.features().sumOfSquares())
                .sum();
        double step = 1 / (ridge + (sumOfSquares + examples.size()) / 4);
        double[] weights = new double[size];
        double[] ahead = new double[size];
        double bias = 0;
        double biasAhead = 0;
        double momentum = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double biasGradient = 0;
            for (Example example : examples) {
                double error = probability(example.features().times(ahead) + biasAhead) - (example.positive() ? 1 : 0);
                biasGradient += error;
                for (int index = 0; index < example.features().indices().length; index++) {
                    gradient[example.features().indices()[index]] +=
                            error * example.features().values()[index];
                }
            }
            double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            double carry = (momentum - 1) / next;
            momentum = next;
            for (int at = 0; at < size; at++) {
                double before = weights[at];
                weights[at] = ahead[at] - step * (gradient[at] + ridge * ahead[at]);
                ahead[at] = weights[at] + carry * (weights[at] - before);
            }
            double before = bias;
            bias = biasAhead - step * biasGradient;
            biasAhead = bias + carry * (bias - before);
        }
        return new LogisticRegression(weights, bias);
    }

    /** The log odds: above 0 if the positive class is likelier. */
    double of(Features features) {
        return features.times(weights) + bias;
    }

    /** Converts log odds to a probability, 0 to 1. */
    static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}

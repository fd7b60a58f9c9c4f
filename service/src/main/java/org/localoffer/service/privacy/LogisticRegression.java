package org.localoffer.service.privacy;

import java.util.List;

/**
 * Learns from examples of two kinds how much each number of a text speaks for one of them. The same examples always give
 * the same weights: all are looked at together, and none is drawn.
 *
 * <p>Plain gradient descent with Nesterov's momentum on the convex logistic loss; with some 2,000 examples it takes about
 * a second, so that a council can change the examples and no weights have to be shipped.
 */
final class LogisticRegression {

    private static final int ROUNDS = 250;

    /** How strongly weights are kept near 0; found by cross-validation on the shipped examples. */
    private static final double RIDGE = 0.5;

    private final double[] weights;
    private final double bias;

    private LogisticRegression(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /**
     * One text as numbers, of which only those that are not 0 are given.
     *
     * @param at which of the numbers, ascending
     * @param values one each
     */
    @SuppressWarnings("ArrayRecordComponent") // thousands of them are read, and none is compared with another
    record Features(int[] at, float[] values) {

        double times(double[] weights) {
            double sum = 0;
            for (int index = 0; index < at.length; index++) {
                sum += weights[at[index]] * values[index];
            }
            return sum;
        }

        double square() {
            double sum = 0;
            for (float value : values) {
                sum += value * value;
            }
            return sum;
        }
    }

    /**
     * One text and what it is.
     *
     * @param yes whether it is of the kind that is learnt
     */
    record Example(Features features, boolean yes) {}

    /** @param size how many numbers a text has */
    static LogisticRegression of(List<Example> examples, int size) {
        return of(examples, size, RIDGE);
    }

    /**
     * @param size how many numbers a text has
     * @param ridge how much a weight has to be worth, above 0
     */
    static LogisticRegression of(List<Example> examples, int size, double ridge) {
        // No step may be longer than the steepest curve allows; the bias counts as one more number that is always 1.
        double square = examples.stream()
                .mapToDouble(example -> example.features().square())
                .sum();
        double step = 1 / (ridge + (square + examples.size()) / 4);
        double[] weights = new double[size];
        double[] ahead = new double[size];
        double bias = 0;
        double biasAhead = 0;
        double momentum = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double biasGradient = 0;
            for (Example example : examples) {
                double off = chance(example.features().times(ahead) + biasAhead) - (example.yes() ? 1 : 0);
                biasGradient += off;
                for (int index = 0; index < example.features().at().length; index++) {
                    gradient[example.features().at()[index]] +=
                            off * example.features().values()[index];
                }
            }
            double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            double carried = (momentum - 1) / next;
            momentum = next;
            for (int at = 0; at < size; at++) {
                double before = weights[at];
                weights[at] = ahead[at] - step * (gradient[at] + ridge * ahead[at]);
                ahead[at] = weights[at] + carried * (weights[at] - before);
            }
            double before = bias;
            bias = biasAhead - step * biasGradient;
            biasAhead = bias + carried * (bias - before);
        }
        return new LogisticRegression(weights, bias);
    }

    /** Above 0 where the text is more like one kind than the other: the logarithm of the odds. */
    double of(Features features) {
        return features.times(weights) + bias;
    }

    /** Odds as a chance, 0 to 1. */
    static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}

package org.localoffer.service.privacy;

/**
 * Logistic regression with two classes. Training is deterministic: every step uses all examples, and nothing is
 * sampled.
 *
 * <p>It uses gradient descent with Nesterov's momentum on the convex logistic loss. With about 2,000 examples of
 * 400 dense features this takes about 0.1 seconds, so a council can change the examples and no weights have to be
 * shipped.
 */
final class LogisticRegression {

    private static final int ROUNDS = 250;

    /** Of the sparse features, then of the dense ones. */
    private final double[] weights;

    private final double bias;

    private LogisticRegression(double[] weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /**
     * The features of one text.
     *
     * @param indices of the sparse features that are not 0, ascending
     * @param values one for each index
     * @param dense the other features, in the same order for each text
     */
    @SuppressWarnings("ArrayRecordComponent") // thousands are read in loops, and instances are never compared
    record Features(int[] indices, float[] values, float[] dense) {}

    /** @param ridge strength of L2 regularisation, above 0 */
    static LogisticRegression of(TrainingExamples examples, double ridge) {
        // The step size is 1 / L, where L bounds the curvature of the loss. The bias counts as one more feature that is
        // always 1.
        double step = 1 / (ridge + (examples.sumOfSquares() + examples.count()) / 4);
        double[] weights = new double[examples.size()];
        double[] ahead = new double[examples.size()];
        double[] gradient = new double[examples.size()];
        double[] errors = new double[examples.count()];
        double bias = 0;
        double biasAhead = 0;
        double momentum = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double biasGradient = examples.errors(ahead, biasAhead, errors);
            examples.gradient(errors, gradient);
            double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            double carry = (momentum - 1) / next;
            momentum = next;
            descend(weights, ahead, gradient, ridge, step, carry);
            double before = bias;
            bias = biasAhead - step * biasGradient;
            biasAhead = bias + carry * (bias - before);
        }
        return new LogisticRegression(weights, bias);
    }

    private static void descend(
            double[] weights, double[] ahead, double[] gradient, double ridge, double step, double carry) {
        for (int at = 0; at < weights.length; at++) {
            double before = weights[at];
            double after = ahead[at] - step * (gradient[at] + ridge * ahead[at]);
            weights[at] = after;
            ahead[at] = after + carry * (after - before);
        }
    }

    /** The log odds: above 0 if the positive class is likelier. */
    double of(Features features) {
        double sum = bias;
        for (int at = 0; at < features.indices().length; at++) {
            sum += weights[features.indices()[at]] * features.values()[at];
        }
        int sparseSize = weights.length - features.dense().length;
        for (int at = 0; at < features.dense().length; at++) {
            sum += weights[sparseSize + at] * features.dense()[at];
        }
        return sum;
    }

    /** Converts log odds to a probability, 0 to 1. */
    static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}

package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.localoffer.service.privacy.LogisticRegression.Features;

/**
 * Labelled examples, arranged for a {@link LogisticRegression}, which goes through all of them hundreds of times. Dense
 * features are stored twice, by example and by feature: the errors are computed feature by feature and the gradient
 * example by example, so that each product is added to another sum than the one before, and a processor computes
 * several at once.
 */
final class TrainingExamples {

    private final double[] labels;
    private final int sparseSize;
    private final int denseSize;

    /** Where the sparse features of each example start; one more number says where those of the last one end. */
    private final int[] starts;

    private final int[] indices;
    private final float[] values;
    private final float[] denseByExample;
    private final float[] denseByFeature;

    private TrainingExamples(
            double[] labels,
            int sparseSize,
            int denseSize,
            int[] starts,
            int[] indices,
            float[] values,
            float[] denseByExample,
            float[] denseByFeature) {
        this.labels = labels;
        this.sparseSize = sparseSize;
        this.denseSize = denseSize;
        this.starts = starts;
        this.indices = indices;
        this.values = values;
        this.denseByExample = denseByExample;
        this.denseByFeature = denseByFeature;
    }

    /**
     * Arranges the examples of both classes.
     *
     * @param sparseSize number of sparse features, above each of their indices
     * @param denseSize number of dense features, which each example has
     */
    static TrainingExamples of(List<Features> positive, List<Features> negative, int sparseSize, int denseSize) {
        List<Features> all = new ArrayList<>(positive);
        all.addAll(negative);
        int[] starts = new int[all.size() + 1];
        for (int example = 0; example < all.size(); example++) {
            starts[example + 1] = starts[example] + all.get(example).indices().length;
        }
        int[] indices = new int[starts[all.size()]];
        float[] values = new float[indices.length];
        float[] denseByExample = new float[all.size() * denseSize];
        for (int example = 0; example < all.size(); example++) {
            Features features = all.get(example);
            System.arraycopy(features.indices(), 0, indices, starts[example], features.indices().length);
            System.arraycopy(features.values(), 0, values, starts[example], features.values().length);
            System.arraycopy(features.dense(), 0, denseByExample, example * denseSize, denseSize);
        }
        double[] labels = new double[all.size()];
        Arrays.fill(labels, 0, positive.size(), 1);
        return new TrainingExamples(
                labels,
                sparseSize,
                denseSize,
                starts,
                indices,
                values,
                denseByExample,
                transposed(denseByExample, all.size(), denseSize));
    }

    private static float[] transposed(float[] rows, int count, int length) {
        float[] columns = new float[rows.length];
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < length; column++) {
                columns[column * count + row] = rows[row * length + column];
            }
        }
        return columns;
    }

    /** The same examples without their dense features; nothing is copied. */
    TrainingExamples sparseOnly() {
        return new TrainingExamples(labels, sparseSize, 0, starts, indices, values, new float[0], new float[0]);
    }

    int count() {
        return labels.length;
    }

    /** Number of features, and so of weights: first those of the sparse features. */
    int size() {
        return sparseSize + denseSize;
    }

    /** The sum of the squares of all features of all examples. */
    double sumOfSquares() {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        for (float value : denseByExample) {
            sum += value * value;
        }
        return sum;
    }

    /**
     * Sets the error of each example, its probability less its label, and returns their sum.
     *
     * @param errors overwritten
     */
    double errors(double[] weights, double bias, double[] errors) {
        Arrays.fill(errors, bias);
        for (int feature = 0; feature < denseSize; feature++) {
            addProducts(weights[sparseSize + feature], denseByFeature, feature * count(), errors, 0, count());
        }
        double sum = 0;
        for (int example = 0; example < errors.length; example++) {
            double odds = errors[example] + sparseProduct(weights, starts[example], starts[example + 1]);
            errors[example] = LogisticRegression.probability(odds) - labels[example];
            sum += errors[example];
        }
        return sum;
    }

    private double sparseProduct(double[] weights, int start, int end) {
        double sum = 0;
        for (int at = start; at < end; at++) {
            sum += weights[indices[at]] * values[at];
        }
        return sum;
    }

    /**
     * Sets the gradient of the loss by the weights, without regularisation.
     *
     * @param errors as {@link #errors} sets them
     * @param gradient overwritten
     */
    void gradient(double[] errors, double[] gradient) {
        Arrays.fill(gradient, 0);
        for (int example = 0; example < errors.length; example++) {
            addSparseProducts(errors[example], starts[example], starts[example + 1], gradient);
        }
        // Calls for no feature at all would make the compiler expect short loops, and not use vector instructions.
        for (int example = 0; denseSize > 0 && example < errors.length; example++) {
            addProducts(errors[example], denseByExample, example * denseSize, gradient, sparseSize, denseSize);
        }
    }

    private void addSparseProducts(double factor, int start, int end, double[] sums) {
        for (int at = start; at < end; at++) {
            sums[indices[at]] += factor * values[at];
        }
    }

    /** A loop of its own, which the compiler turns into vector instructions. */
    private static void addProducts(double factor, float[] numbers, int from, double[] sums, int to, int count) {
        for (int at = 0; at < count; at++) {
            sums[to + at] += factor * numbers[from + at];
        }
    }
}

package org.localoffer.service.privacy;

import java.util.Arrays;
import java.util.List;

/** The embeddings of all examples of one class, for comparison with one more. */
final class ExampleVectors {

    /** Nearest examples to compare with (by cross-validation). */
    private static final int NEIGHBOURS = 5;

    private final int count;

    /**
     * The first number of each vector, the second of each, and so on. In this order each product is added to another
     * sum than the one before, so that a processor computes several at once; the sums are the same, to the last bit, as
     * if each vector was multiplied on its own.
     */
    private final float[] byDimension;

    /** @param vectors all of the same length */
    ExampleVectors(List<float[]> vectors) {
        count = vectors.size();
        byDimension =
                new float[vectors.stream().mapToInt(vector -> vector.length).sum()];
        for (int example = 0; example < count; example++) {
            float[] vector = vectors.get(example);
            for (int at = 0; at < vector.length; at++) {
                byDimension[at * count + example] = vector[at];
            }
        }
    }

    /** Mean cosine similarity to the nearest examples, -1 to 1; 0 if there are no examples. */
    double meanNearestCosine(float[] vector) {
        double[] nearest = new double[Math.min(NEIGHBOURS, count)];
        Arrays.fill(nearest, -1);
        for (double cosine : cosines(vector)) {
            if (cosine > nearest[0]) {
                nearest[0] = cosine;
                Arrays.sort(nearest);
            }
        }
        return Arrays.stream(nearest).average().orElse(0);
    }

    private double[] cosines(float[] vector) {
        double[] sums = new double[count];
        for (int at = 0; at < vector.length; at++) {
            addProducts(sums, at * count, vector[at]);
        }
        return sums;
    }

    /** A loop of its own, which the compiler turns into vector instructions. */
    private void addProducts(double[] sums, int start, float factor) {
        for (int example = 0; example < sums.length; example++) {
            sums[example] += byDimension[start + example] * factor;
        }
    }
}

package org.localoffer.service.language;

/** Computes dot products in a plain loop, on every JVM. */
final class PlainDotProducts implements DotProducts {

    /** Independent sums, which a processor computes in parallel. */
    private static final int SUMS = 4;

    @Override
    public float[] of(float[] vector, float[] rows) {
        float[] products = new float[rows.length / vector.length];
        for (int row = 0; row < products.length; row++) {
            products[row] = product(vector, rows, row * vector.length);
        }
        return products;
    }

    private static float product(float[] vector, float[] rows, int start) {
        int inSteps = vector.length - vector.length % SUMS;
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int at = 0; at < inSteps; at += SUMS) {
            first += vector[at] * rows[start + at];
            second += vector[at + 1] * rows[start + at + 1];
            third += vector[at + 2] * rows[start + at + 2];
            fourth += vector[at + 3] * rows[start + at + 3];
        }
        float product = first + second + third + fourth;
        for (int at = inSteps; at < vector.length; at++) {
            product += vector[at] * rows[start + at];
        }
        return product;
    }

    @Override
    public int[] of(byte[] vector, byte[] rows) {
        int[] products = new int[rows.length / vector.length];
        for (int row = 0; row < products.length; row++) {
            int start = row * vector.length;
            int product = 0;
            for (int at = 0; at < vector.length; at++) {
                product += vector[at] * rows[start + at];
            }
            products[row] = product;
        }
        return products;
    }
}

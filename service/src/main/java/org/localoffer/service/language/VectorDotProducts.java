package org.localoffer.service.language;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Computes dot products by vector instructions of the processor, three to five times as fast as a plain loop. Loaded
 * only where the JVM was started with the module {@code jdk.incubator.vector}. A JVM whose second compiler (C2) is
 * switched off should not be: there this takes forty times as long as a plain loop.
 */
final class VectorDotProducts implements DotProducts {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();

    /** Numbers multiplied per step, for four independent sums: an addition need not wait for the one before. */
    private static final int STEP = 4 * LANES;

    @Override
    public float[] of(float[] vector, float[] rows) {
        float[] products = new float[rows.length / vector.length];
        float[] lanes = new float[LANES];
        for (int row = 0; row < products.length; row++) {
            products[row] = product(vector, rows, row * vector.length, lanes);
        }
        return products;
    }

    /** @param lanes overwritten; allocated once for all rows */
    private static float product(float[] vector, float[] rows, int start, float[] lanes) {
        int inSteps = vector.length - vector.length % STEP;
        FloatVector first = FloatVector.zero(SPECIES);
        FloatVector second = first;
        FloatVector third = first;
        FloatVector fourth = first;
        for (int at = 0; at < inSteps; at += STEP) {
            first = first.add(products(vector, rows, start, at));
            second = second.add(products(vector, rows, start, at + LANES));
            third = third.add(products(vector, rows, start, at + 2 * LANES));
            fourth = fourth.add(products(vector, rows, start, at + 3 * LANES));
        }
        first.add(second).add(third.add(fourth)).intoArray(lanes, 0);
        float product = sum(lanes);
        for (int at = inSteps; at < vector.length; at++) {
            product += vector[at] * rows[start + at];
        }
        return product;
    }

    /** Added in a step of its own: {@code fma} is very slow on a processor without an instruction for both. */
    private static FloatVector products(float[] vector, float[] rows, int start, int at) {
        return FloatVector.fromArray(SPECIES, vector, at).mul(FloatVector.fromArray(SPECIES, rows, start + at));
    }

    /** In a fixed order; {@code reduceLanes} may add in another order once it is compiled, and round otherwise. */
    private static float sum(float[] lanes) {
        float sum = 0;
        for (float lane : lanes) {
            sum += lane;
        }
        return sum;
    }
}

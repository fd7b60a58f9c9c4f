package org.localoffer.service.language;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Computes dot products by vector instructions of the processor, three to ten times as fast as a plain loop. Loaded
 * only where the JVM was started with the module {@code jdk.incubator.vector}. Until the JVM's second compiler (C2) has
 * compiled it, this takes forty times as long as a plain loop: see {@link CompiledDotProducts}.
 */
final class VectorDotProducts implements DotProducts {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();

    /** Numbers multiplied per step, for four independent sums: an addition need not wait for the one before. */
    static final int STEP = 4 * LANES;

    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

    /** As many bytes as there are lanes for their products. */
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(SHORTS.vectorBitSize() / 2));

    /** Bytes multiplied per step: the sum of two products, at most 2 x 127 x 127, still is a short. */
    private static final int BYTE_STEP = 2 * SHORTS.length();

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

    @Override
    public int[] of(byte[] vector, byte[] rows) {
        int[] products = new int[rows.length / vector.length];
        short[] widened = new short[vector.length];
        for (int at = 0; at < vector.length; at++) {
            widened[at] = vector[at];
        }
        for (int row = 0; row < products.length; row++) {
            products[row] = product(widened, rows, row * vector.length);
        }
        return products;
    }

    private static int product(short[] vector, byte[] rows, int start) {
        int inSteps = vector.length - vector.length % BYTE_STEP;
        IntVector first = IntVector.zero(INTS);
        IntVector second = first;
        for (int at = 0; at < inSteps; at += BYTE_STEP) {
            // Pairs of shorts in an int each. Shifts widen both: to convert each half of a vector takes hundreds of
            // calls until it is compiled.
            IntVector both = products(vector, rows, start, at)
                    .add(products(vector, rows, start, at + SHORTS.length()))
                    .reinterpretAsInts();
            first = first.add(
                    both.lanewise(VectorOperators.LSHL, Short.SIZE).lanewise(VectorOperators.ASHR, Short.SIZE));
            second = second.add(both.lanewise(VectorOperators.ASHR, Short.SIZE));
        }
        int product = first.add(second).reduceLanes(VectorOperators.ADD);
        for (int at = inSteps; at < vector.length; at++) {
            product += vector[at] * rows[start + at];
        }
        return product;
    }

    private static ShortVector products(short[] vector, byte[] rows, int start, int at) {
        return ShortVector.fromArray(SHORTS, vector, at)
                .mul(ByteVector.fromArray(BYTES, rows, start + at).convertShape(VectorOperators.B2S, SHORTS, 0));
    }
}

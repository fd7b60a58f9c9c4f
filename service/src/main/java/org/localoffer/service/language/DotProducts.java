package org.localoffer.service.language;

/** Computes the dot products of one vector with many. */
interface DotProducts {

    /**
     * The dot product with each of the rows, in their order.
     *
     * @param rows vectors as long as the given one, one after the other
     */
    float[] of(float[] vector, float[] rows);

    /**
     * The same of whole numbers, which are exact, and so equal on every processor.
     *
     * @param vector numbers from -127 to 127, at most 100,000 of them
     * @param rows the same, one after the other
     */
    int[] of(byte[] vector, byte[] rows);

    /**
     * The Vector API where this JVM was started with its module, which is an incubator, and once it is compiled; otherwise
     * a plain loop.
     */
    static DotProducts fastest() {
        return CompiledDotProducts.isPossible() ? CompiledDotProducts.shared() : new PlainDotProducts();
    }
}

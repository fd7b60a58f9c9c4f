package org.localoffer.service.language;

import java.nio.ByteBuffer;

/** The embedding of a text: a vector of length 1. Texts of similar meaning have vectors of similar direction. */
public final class Embedding {

    private final float[] vector;

    /** @param vector of length 1 */
    public Embedding(float[] vector) {
        this.vector = vector.clone();
    }

    public float[] vector() {
        return vector.clone();
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    static Embedding of(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return new Embedding(vector);
    }
}

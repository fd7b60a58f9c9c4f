package org.localoffer.service.language;

import java.nio.ByteBuffer;

/** The embedding of a text: a vector of length 1. Texts of similar meaning have vectors of similar direction. */
public final class Embedding {

    private final float[] vector;

    /** @param vector of length 1 */
    Embedding(float[] vector) {
        this.vector = vector.clone();
    }

    /** The cosine similarity: 1 for equal embeddings. With this model, unrelated texts have about 0.6. */
    public double similarity(Embedding other) {
        float[] mine = vector;
        float[] theirs = other.vector;
        // Four independent sums, which a processor computes in parallel: thousands of embeddings are compared per
        // search.
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int at = 0; at < mine.length; at += 4) {
            first += mine[at] * theirs[at];
            second += mine[at + 1] * theirs[at + 1];
            third += mine[at + 2] * theirs[at + 2];
            fourth += mine[at + 3] * theirs[at + 3];
        }
        return first + second + third + fourth;
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

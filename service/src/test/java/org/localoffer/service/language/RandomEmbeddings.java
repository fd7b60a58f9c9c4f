package org.localoffer.service.language;

import java.util.Random;

/** Embeddings in random directions, the same ones for the same seed. */
public final class RandomEmbeddings {

    private final Random random;

    public RandomEmbeddings(long seed) {
        this.random = new Random(seed);
    }

    public Embedding next() {
        float[] vector = new float[LanguageModel.DIMENSIONS];
        double squares = 0;
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) random.nextGaussian();
            squares += (double) vector[at] * vector[at];
        }
        for (int at = 0; at < vector.length; at++) {
            vector[at] /= (float) Math.sqrt(squares);
        }
        return new Embedding(vector);
    }

    /** The cosine similarity of two embeddings, by plain arithmetic. */
    public static double similarity(Embedding one, Embedding other) {
        double product = 0;
        for (int at = 0; at < LanguageModel.DIMENSIONS; at++) {
            product += (double) one.vector()[at] * other.vector()[at];
        }
        return product;
    }
}

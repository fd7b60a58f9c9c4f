package org.localoffer.service.language;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Embeddings in random directions, the same ones for the same seed. */
public final class RandomEmbeddings {

    private final Random random;

    public RandomEmbeddings(long seed) {
        this.random = new Random(seed);
    }

    public Embedding next() {
        float[] vector = new float[LanguageModel.DIMENSIONS];
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) random.nextGaussian();
        }
        return ofLengthOne(vector);
    }

    private static Embedding ofLengthOne(float[] vector) {
        double squares = 0;
        for (float number : vector) {
            squares += (double) number * number;
        }
        for (int at = 0; at < vector.length; at++) {
            vector[at] /= (float) Math.sqrt(squares);
        }
        return new Embedding(vector);
    }

    /**
     * One in the neighbourhood of another.
     *
     * @param distance length of what is added to it, in a random direction
     */
    public Embedding near(Embedding other, double distance) {
        float[] added = next().vector();
        float[] vector = other.vector();
        for (int at = 0; at < vector.length; at++) {
            vector[at] += (float) distance * added[at];
        }
        return ofLengthOne(vector);
    }

    /** As embeddings lie in truth: around what many texts are about, and none opposite to another. */
    public List<Embedding> aroundSubjects(int many) {
        Embedding all = next();
        List<Embedding> subjects =
                Stream.generate(() -> near(all, 1)).limit(100).toList();
        return IntStream.range(0, many)
                .mapToObj(at -> near(subjects.get(at % subjects.size()), 0.6))
                .toList();
    }

    /** The cosine similarity of two embeddings, by plain arithmetic. */
    public static double similarity(Embedding one, Embedding other) {
        float[] first = one.vector();
        float[] second = other.vector();
        double product = 0;
        for (int at = 0; at < LanguageModel.DIMENSIONS; at++) {
            product += (double) first[at] * second[at];
        }
        return product;
    }
}

package org.localoffer.service.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Computes embeddings of sentences with a language model. */
public interface SentenceEmbedder {

    /** Whether the language model is in use: false if the council has switched it off. */
    boolean isEnabled();

    /** The embedding, a vector of length 1; null if there is none, for example before the model is loaded. */
    float @Nullable [] of(String text);

    /** The mean vector, which represents what the vectors have in common; empty if there are none. */
    static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.isEmpty() ? 0 : vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int at = 0; at < mean.length; at++) {
                mean[at] += vector[at] / vectors.size();
            }
        }
        return mean;
    }
}

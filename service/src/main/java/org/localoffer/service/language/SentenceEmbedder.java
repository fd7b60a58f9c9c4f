package org.localoffer.service.language;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a text means, as a direction: texts that mean the same point the same way. A language model knows it. */
public interface SentenceEmbedder {

    /** Whether they will ever be known: not where a council has chosen to do without the model. */
    boolean areUsed();

    /** Of length 1; null where nothing can be said of it, such as before the model is loaded. */
    float @Nullable [] of(String text);

    /** The middle of directions, which stands for what they have in common; empty of none. */
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

package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.LogisticRegression.Example;
import org.localoffer.service.privacy.LogisticRegression.Features;

/**
 * Scores how much a sentence resembles examples that identify one person: by its embedding, and by features that an
 * embedding does not hold, such as words that are in no dictionary.
 */
final class OnePersonClassifier {

    /** L2 regularisation, and the scale of the features relative to the embedding; found by cross-validation. */
    private static final double RIDGE = 0.1;

    private static final float FEATURE_SCALE = 0.2f;

    private final float[] mean;
    private final LogisticRegression regression;

    private OnePersonClassifier(float[] mean, LogisticRegression regression) {
        this.mean = mean;
        this.regression = regression;
    }

    /** A sentence as its embedding and its {@link OnePersonFeatures}. */
    @SuppressWarnings("ArrayRecordComponent") // instances are never compared
    record SentenceFeatures(float[] vector, float[] features) {}

    static OnePersonClassifier of(List<SentenceFeatures> identifying, List<SentenceFeatures> harmless) {
        List<SentenceFeatures> all = new ArrayList<>(identifying);
        all.addAll(harmless);
        float[] mean =
                SentenceEmbedder.mean(all.stream().map(SentenceFeatures::vector).toList());
        List<Example> examples = new ArrayList<>();
        identifying.forEach(sentence -> examples.add(new Example(features(sentence, mean), true)));
        harmless.forEach(sentence -> examples.add(new Example(features(sentence, mean), false)));
        return new OnePersonClassifier(
                mean, LogisticRegression.of(examples, mean.length + OnePersonFeatures.COUNT, RIDGE));
    }

    /** The log odds: above 0 if the sentence resembles the identifying examples more than the harmless ones. */
    double of(SentenceFeatures sentence) {
        return regression.of(features(sentence, mean));
    }

    private static Features features(SentenceFeatures sentence, float[] mean) {
        int[] at = new int[mean.length + OnePersonFeatures.COUNT];
        float[] values = new float[at.length];
        for (int index = 0; index < at.length; index++) {
            at[index] = index;
            values[index] = index < mean.length
                    ? sentence.vector()[index] - mean[index]
                    : FEATURE_SCALE * sentence.features()[index - mean.length];
        }
        return new Features(at, values);
    }
}

package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.language.SentenceEmbedder;
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
        TrainingExamples examples = TrainingExamples.of(
                features(identifying, mean), features(harmless, mean), 0, mean.length + OnePersonFeatures.COUNT);
        return new OnePersonClassifier(mean, LogisticRegression.of(examples, RIDGE));
    }

    private static List<Features> features(List<SentenceFeatures> sentences, float[] mean) {
        return sentences.stream().map(sentence -> features(sentence, mean)).toList();
    }

    /** The log odds: above 0 if the sentence resembles the identifying examples more than the harmless ones. */
    double of(SentenceFeatures sentence) {
        return regression.of(features(sentence, mean));
    }

    private static Features features(SentenceFeatures sentence, float[] mean) {
        float[] dense = new float[mean.length + OnePersonFeatures.COUNT];
        for (int at = 0; at < dense.length; at++) {
            dense[at] = at < mean.length
                    ? sentence.vector()[at] - mean[at]
                    : FEATURE_SCALE * sentence.features()[at - mean.length];
        }
        return new Features(new int[0], new float[0], dense);
    }
}

package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.LogisticRegression.Example;
import org.localoffer.service.privacy.LogisticRegression.Features;

/**
 * How like examples that tell of one particular person a sentence is: by what it means, and by signs that a meaning does
 * not hold, such as a word of no dictionary.
 */
final class OnePersonClassifier {

    /** How strongly weights are kept near 0, and how much a sign counts beside a meaning; found by cross-validation. */
    private static final double RIDGE = 0.1;

    private static final float SIGNS = 0.2f;

    private final float[] usual;
    private final LogisticRegression learnt;

    private OnePersonClassifier(float[] usual, LogisticRegression learnt) {
        this.usual = usual;
        this.learnt = learnt;
    }

    /** A text by its direction and its {@link SignsOfOnePerson}. */
    @SuppressWarnings("ArrayRecordComponent") // none is compared with another
    record Known(float[] vector, float[] signs) {}

    static OnePersonClassifier of(List<Known> telling, List<Known> harmless) {
        List<Known> all = new ArrayList<>(telling);
        all.addAll(harmless);
        float[] usual = SentenceEmbedder.mean(all.stream().map(Known::vector).toList());
        List<Example> examples = new ArrayList<>();
        telling.forEach(known -> examples.add(new Example(features(known, usual), true)));
        harmless.forEach(known -> examples.add(new Example(features(known, usual), false)));
        return new OnePersonClassifier(
                usual, LogisticRegression.of(examples, usual.length + SignsOfOnePerson.COUNT, RIDGE));
    }

    /** Above 0 where it is rather like them than like harmless ones: the logarithm of the odds. */
    double of(Known sentence) {
        return learnt.of(features(sentence, usual));
    }

    private static Features features(Known known, float[] usual) {
        int[] at = new int[usual.length + SignsOfOnePerson.COUNT];
        float[] values = new float[at.length];
        for (int index = 0; index < at.length; index++) {
            at[index] = index;
            values[index] = index < usual.length
                    ? known.vector()[index] - usual[index]
                    : SIGNS * known.signs()[index - usual.length];
        }
        return new Features(at, values);
    }
}

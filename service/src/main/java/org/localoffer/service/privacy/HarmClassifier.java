package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.ComparedWords.Token;
import org.localoffer.service.privacy.LogisticRegression.Example;
import org.localoffer.service.privacy.LogisticRegression.Features;

/**
 * Scores how much a sentence resembles examples of danger rather than harmless examples. A logistic regression weighs
 * its words and pairs of words, the harm phrases in it, and its embedding. The similarity to the nearest examples is
 * added, since what is rare among the examples hardly changes the weights.
 *
 * <p>Scoring by words alone takes microseconds; computing the embedding takes about 20 ms.
 */
final class HarmClassifier {

    /** Terms that occur in fewer examples are left out: they would make the model overfit. */
    private static final int MIN_EXAMPLES = 3;

    /** Scale phrases, words and embedding to comparable ranges (by cross-validation). */
    private static final double PHRASE_SCALE = 0.3;

    private static final double WORD_SCALE = 0.63;

    private static final int MAX_PHRASES = 3;

    /** Weight of the comparison with the nearest examples of each class (by cross-validation). */
    private static final double NEIGHBOUR_WEIGHT = 15;

    private final Map<String, Integer> vocabulary;
    private final double[] idf;
    private final float[] mean;
    private final LogisticRegression byWords;
    private final LogisticRegression byAll;
    private final ExampleVectors danger;
    private final ExampleVectors harmless;

    private HarmClassifier(
            Map<String, Integer> vocabulary,
            double[] idf,
            float[] mean,
            List<TrainingText> danger,
            List<TrainingText> harmless) {
        this.vocabulary = vocabulary;
        this.idf = idf;
        this.mean = mean;
        this.danger = vectors(danger);
        this.harmless = vectors(harmless);
        List<Example> words = new ArrayList<>();
        List<Example> all = new ArrayList<>();
        for (TrainingText example : danger) {
            words.add(new Example(features(example.text(), example.phrases(), null), true));
            all.add(new Example(features(example.text(), example.phrases(), example.vector()), true));
        }
        for (TrainingText example : harmless) {
            words.add(new Example(features(example.text(), example.phrases(), null), false));
            all.add(new Example(features(example.text(), example.phrases(), example.vector()), false));
        }
        this.byWords = LogisticRegression.of(words, featureCount());
        this.byAll = LogisticRegression.of(all, featureCount());
    }

    /**
     * A training example.
     *
     * @param phrases how many harm phrases it contains
     * @param vector its embedding
     */
    @SuppressWarnings("ArrayRecordComponent") // instances are never compared
    record TrainingText(String text, int phrases, float[] vector) {}

    private static ExampleVectors vectors(List<TrainingText> examples) {
        return new ExampleVectors(examples.stream().map(TrainingText::vector).toList());
    }

    static HarmClassifier of(List<TrainingText> danger, List<TrainingText> harmless) {
        List<TrainingText> all = new ArrayList<>(danger);
        all.addAll(harmless);
        Map<String, Integer> examples = new TreeMap<>();
        float[] mean =
                SentenceEmbedder.mean(all.stream().map(TrainingText::vector).toList());
        for (TrainingText example : all) {
            terms(example.text()).forEach(term -> examples.merge(term, 1, Integer::sum));
        }
        examples.values().removeIf(count -> count < MIN_EXAMPLES);
        Map<String, Integer> vocabulary = new HashMap<>();
        double[] idf = new double[examples.size()];
        examples.forEach((term, count) -> {
            idf[vocabulary.size()] = Math.log((double) all.size() / count);
            vocabulary.put(term, vocabulary.size());
        });
        return new HarmClassifier(vocabulary, idf, mean, danger, harmless);
    }

    /**
     * The log odds of danger by words alone.
     *
     * @param phrases how many harm phrases the text contains
     */
    double byWords(String text, int phrases) {
        return byWords.of(features(text, phrases, null));
    }

    /**
     * The score by words, phrases and embedding: above 0 if the text resembles danger more. It is not a probability.
     *
     * @param phrases how many harm phrases the text contains
     */
    double byAll(String text, int phrases, float[] vector) {
        return byAll.of(features(text, phrases, vector))
                + NEIGHBOUR_WEIGHT * (danger.meanNearestCosine(vector) - harmless.meanNearestCosine(vector));
    }

    private int featureCount() {
        return mean.length + 2 + idf.length;
    }

    /** Feature order: embedding, phrases, words. */
    private Features features(String text, int phrases, float @Nullable [] vector) {
        TreeMap<Integer, Double> words = new TreeMap<>();
        double sumOfSquares = 0;
        for (String term : terms(text)) {
            Integer at = vocabulary.get(term);
            if (at != null) {
                words.put(at, idf[at]);
                sumOfSquares += idf[at] * idf[at];
            }
        }
        int embeddingSize = vector == null ? 0 : mean.length;
        int count = embeddingSize + 2 + words.size();
        int[] at = new int[count];
        float[] values = new float[count];
        int index = 0;
        for (; vector != null && index < embeddingSize; index++) {
            at[index] = index;
            values[index] = vector[index] - mean[index];
        }
        at[index] = mean.length;
        values[index++] = (float) (PHRASE_SCALE * Math.min(phrases, 1));
        at[index] = mean.length + 1;
        values[index++] = (float) (PHRASE_SCALE * Math.min(phrases, MAX_PHRASES) / MAX_PHRASES);
        double norm = Math.max(Math.sqrt(sumOfSquares), 1e-9);
        for (Map.Entry<Integer, Double> word : words.entrySet()) {
            at[index] = mean.length + 2 + word.getKey();
            values[index++] = (float) (WORD_SCALE * word.getValue() / norm);
        }
        return new Features(at, values);
    }

    private static Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        String before = "";
        for (Token token : ComparedWords.of(text)) {
            terms.add(token.letters());
            if (!before.isEmpty()) {
                terms.add(before + " " + token.letters());
            }
            before = token.letters();
        }
        return terms;
    }
}

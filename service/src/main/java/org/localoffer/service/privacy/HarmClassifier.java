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

    /** L2 regularisation; found by cross-validation on the shipped examples. */
    private static final double RIDGE = 0.5;

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
        TrainingExamples examples =
                TrainingExamples.of(features(danger), features(harmless), 2 + idf.length, mean.length);
        this.byWords = LogisticRegression.of(examples.sparseOnly(), RIDGE);
        this.byAll = LogisticRegression.of(examples, RIDGE);
    }

    /**
     * A training example.
     *
     * @param terms its words and pairs of words
     * @param phrases how many harm phrases it contains
     * @param vector its embedding
     */
    @SuppressWarnings("ArrayRecordComponent") // instances are never compared
    record TrainingText(Set<String> terms, int phrases, float[] vector) {

        TrainingText(String text, int phrases, float[] vector) {
            this(HarmClassifier.terms(text), phrases, vector);
        }
    }

    private static ExampleVectors vectors(List<TrainingText> examples) {
        return new ExampleVectors(examples.stream().map(TrainingText::vector).toList());
    }

    static HarmClassifier of(List<TrainingText> danger, List<TrainingText> harmless) {
        List<TrainingText> all = new ArrayList<>(danger);
        all.addAll(harmless);
        float[] mean =
                SentenceEmbedder.mean(all.stream().map(TrainingText::vector).toList());
        Map<String, Integer> examples = new HashMap<>();
        for (TrainingText example : all) {
            example.terms().forEach(term -> examples.merge(term, 1, Integer::sum));
        }
        examples.values().removeIf(count -> count < MIN_EXAMPLES);
        Map<String, Integer> vocabulary = new HashMap<>();
        double[] idf = new double[examples.size()];
        new TreeMap<>(examples).forEach((term, count) -> {
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
        return byWords.of(features(terms(text), phrases, null));
    }

    /**
     * The score by words, phrases and embedding: above 0 if the text resembles danger more. It is not a probability.
     *
     * @param phrases how many harm phrases the text contains
     */
    double byAll(String text, int phrases, float[] vector) {
        return byAll.of(features(terms(text), phrases, vector))
                + NEIGHBOUR_WEIGHT * (danger.meanNearestCosine(vector) - harmless.meanNearestCosine(vector));
    }

    private List<Features> features(List<TrainingText> examples) {
        return examples.stream()
                .map(example -> features(example.terms(), example.phrases(), example.vector()))
                .toList();
    }

    /**
     * Phrases and words are sparse features, in this order; the embedding is dense.
     *
     * @param vector null for phrases and words alone
     */
    private Features features(Set<String> terms, int phrases, float @Nullable [] vector) {
        TreeMap<Integer, Double> words = new TreeMap<>();
        double sumOfSquares = 0;
        for (String term : terms) {
            Integer at = vocabulary.get(term);
            if (at != null) {
                words.put(at, idf[at]);
                sumOfSquares += idf[at] * idf[at];
            }
        }
        int[] indices = new int[2 + words.size()];
        float[] values = new float[indices.length];
        indices[1] = 1;
        values[0] = (float) (PHRASE_SCALE * Math.min(phrases, 1));
        values[1] = (float) (PHRASE_SCALE * Math.min(phrases, MAX_PHRASES) / MAX_PHRASES);
        int index = 2;
        double norm = Math.max(Math.sqrt(sumOfSquares), 1e-9);
        for (Map.Entry<Integer, Double> word : words.entrySet()) {
            indices[index] = 2 + word.getKey();
            values[index++] = (float) (WORD_SCALE * word.getValue() / norm);
        }
        return new Features(indices, values, vector == null ? new float[0] : lessMean(vector));
    }

    private float[] lessMean(float[] vector) {
        float[] rest = new float[mean.length];
        for (int at = 0; at < rest.length; at++) {
            rest[at] = vector[at] - mean[at];
        }
        return rest;
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

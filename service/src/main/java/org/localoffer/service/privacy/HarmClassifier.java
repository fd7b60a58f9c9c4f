package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Arrays;
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
 * How like examples of danger a sentence is, rather than harmless ones: by its words and pairs of words, by the words of
 * harm in it, and by what it means. All three are weighed together, as the examples teach; what the few examples nearest in
 * meaning are is added, since what is rare among the examples hardly changes the weights.
 *
 * <p>By its words alone it is known in microseconds, by its meaning in some 20 ms.
 */
final class HarmClassifier {

    /** A word in fewer examples is left out: it would only teach those examples by heart. */
    private static final int FEWEST_EXAMPLES = 3;

    /** What lists, words and meaning can add at most differs; these make them comparable (by cross-validation). */
    private static final double LISTED = 0.3;

    private static final double WORDS = 0.63;

    private static final int MANY_LISTED = 3;

    /** Examples of each kind that a text is compared with, and how much it counts (by cross-validation). */
    private static final int NEAREST = 5;

    private static final double NEARNESS = 15;

    private final Map<String, Integer> vocabulary;
    private final double[] rarity;
    private final float[] usual;
    private final LogisticRegression byWords;
    private final LogisticRegression byAll;
    private final float[][] danger;
    private final float[][] harmless;

    private HarmClassifier(
            Map<String, Integer> vocabulary, double[] rarity, float[] usual, List<Known> danger, List<Known> harmless) {
        this.vocabulary = vocabulary;
        this.rarity = rarity;
        this.usual = usual;
        this.danger = vectors(danger);
        this.harmless = vectors(harmless);
        List<Example> words = new ArrayList<>();
        List<Example> all = new ArrayList<>();
        for (Known known : danger) {
            words.add(new Example(features(known.text(), known.listed(), null), true));
            all.add(new Example(features(known.text(), known.listed(), known.vector()), true));
        }
        for (Known known : harmless) {
            words.add(new Example(features(known.text(), known.listed(), null), false));
            all.add(new Example(features(known.text(), known.listed(), known.vector()), false));
        }
        this.byWords = LogisticRegression.of(words, size());
        this.byAll = LogisticRegression.of(all, size());
    }

    /**
     * An example.
     *
     * @param listed how often words of harm stand in it
     */
    @SuppressWarnings("ArrayRecordComponent") // none is compared with another
    record Known(String text, int listed, float[] vector) {}

    private static float[][] vectors(List<Known> examples) {
        return examples.stream().map(Known::vector).toArray(float[][]::new);
    }

    static HarmClassifier of(List<Known> danger, List<Known> harmless) {
        List<Known> all = new ArrayList<>(danger);
        all.addAll(harmless);
        Map<String, Integer> examples = new TreeMap<>();
        float[] usual = SentenceEmbedder.mean(all.stream().map(Known::vector).toList());
        for (Known known : all) {
            terms(known.text()).forEach(term -> examples.merge(term, 1, Integer::sum));
        }
        examples.values().removeIf(count -> count < FEWEST_EXAMPLES);
        Map<String, Integer> vocabulary = new HashMap<>();
        double[] rarity = new double[examples.size()];
        examples.forEach((term, count) -> {
            rarity[vocabulary.size()] = Math.log((double) all.size() / count);
            vocabulary.put(term, vocabulary.size());
        });
        return new HarmClassifier(vocabulary, rarity, usual, danger, harmless);
    }

    /** By words alone, as the logarithm of the odds. */
    double byWords(String text, int listed) {
        return byWords.of(features(text, listed, null));
    }

    /** By everything: above 0 where it is rather like danger, and no probability. */
    double byAll(String text, int listed, float[] vector) {
        return byAll.of(features(text, listed, vector))
                + NEARNESS * (nearness(danger, vector) - nearness(harmless, vector));
    }

    /** Mean cosine of the nearest, -1 to 1; 0 where there are no examples. */
    private static double nearness(float[][] examples, float[] vector) {
        double[] nearest = new double[Math.min(NEAREST, examples.length)];
        Arrays.fill(nearest, -1);
        for (float[] example : examples) {
            double cosine = 0;
            for (int at = 0; at < vector.length; at++) {
                cosine += example[at] * vector[at];
            }
            if (cosine > nearest[0]) {
                nearest[0] = cosine;
                Arrays.sort(nearest);
            }
        }
        return Arrays.stream(nearest).average().orElse(0);
    }

    private int size() {
        return usual.length + 2 + rarity.length;
    }

    /** First what it means, then what is listed, then its words. */
    private Features features(String text, int listed, float @Nullable [] vector) {
        TreeMap<Integer, Double> words = new TreeMap<>();
        double square = 0;
        for (String term : terms(text)) {
            Integer at = vocabulary.get(term);
            if (at != null) {
                words.put(at, rarity[at]);
                square += rarity[at] * rarity[at];
            }
        }
        int meant = vector == null ? 0 : usual.length;
        int count = meant + 2 + words.size();
        int[] at = new int[count];
        float[] values = new float[count];
        int index = 0;
        for (; vector != null && index < meant; index++) {
            at[index] = index;
            values[index] = vector[index] - usual[index];
        }
        at[index] = usual.length;
        values[index++] = (float) (LISTED * Math.min(listed, 1));
        at[index] = usual.length + 1;
        values[index++] = (float) (LISTED * Math.min(listed, MANY_LISTED) / MANY_LISTED);
        double length = Math.max(Math.sqrt(square), 1e-9);
        for (Map.Entry<Integer, Double> word : words.entrySet()) {
            at[index] = usual.length + 2 + word.getKey();
            values[index++] = (float) (WORDS * word.getValue() / length);
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

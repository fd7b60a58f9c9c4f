package org.localoffer.service.search.semantic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.localoffer.directory.vocabulary.Word;

/**
 * Counts the words of texts, and compares questions with them by
 * <a href="https://doi.org/10.1561/1500000019">BM25</a>: rare words that a text has say more than common ones, and more
 * in a short text. Words are compared in the singular.
 */
final class WordIndex {

    /** The usual parameters of BM25: how soon repeating a word adds little, and how much the length counts. */
    private static final double SATURATION = 1.2;

    private static final double LENGTH = 0.75;

    private final Map<String, Integer> textsWith = new ConcurrentHashMap<>();
    private int texts;
    private long words;

    /**
     * The words of one text.
     *
     * @param counts how often each word stands in it, by the word's key
     * @param length number of words
     */
    record Counted(Map<String, Integer> counts, int length) {

        static Counted of(String text) {
            Map<String, Integer> counts = new HashMap<>();
            List<Word> words = Word.of(text);
            words.forEach(word -> counts.merge(word.key(), 1, Integer::sum));
            return new Counted(Map.copyOf(counts), words.size());
        }
    }

    /** Adds a text. */
    synchronized void add(Counted text) {
        text.counts().keySet().forEach(word -> textsWith.merge(word, 1, Integer::sum));
        texts++;
        words += text.length();
    }

    /** Takes away a text that was added before. */
    synchronized void remove(Counted text) {
        text.counts()
                .keySet()
                .forEach(word -> textsWith.computeIfPresent(word, (_, count) -> count == 1 ? null : count - 1));
        texts--;
        words -= text.length();
    }

    /** The words of a question that any text has, each with its weight: the rarer, the more. */
    synchronized Map<String, Double> weigh(String question) {
        Map<String, Double> weights = new HashMap<>();
        for (Word word : Word.of(question)) {
            Integer count = textsWith.get(word.key());
            if (count != null) {
                weights.put(word.key(), Math.log1p((texts - count + 0.5) / (count + 0.5)));
            }
        }
        return weights;
    }

    /** The BM25 score of a text for a question; 0 if it has none of its words. */
    double score(Map<String, Double> question, Counted text) {
        double usual = texts == 0 ? 1 : (double) words / texts;
        double damping = SATURATION * (1 - LENGTH + LENGTH * text.length() / usual);
        double score = 0;
        for (Map.Entry<String, Double> word : question.entrySet()) {
            int count = text.counts().getOrDefault(word.getKey(), 0);
            score += word.getValue() * count * (SATURATION + 1) / (count + damping);
        }
        return score;
    }
}

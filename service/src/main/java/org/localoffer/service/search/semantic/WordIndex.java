package org.localoffer.service.search.semantic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.localoffer.directory.vocabulary.Word;

/**
 * The words of texts, which questions are compared with by <a href="https://doi.org/10.1561/1500000019">BM25</a>: rare
 * words that a text has say more than common ones, and more in a short text. Words are compared in the singular. An
 * index never changes.
 */
final class WordIndex {

    /** The usual parameters of BM25: how soon repeating a word adds little, and how much the length counts. */
    private static final double SATURATION = 1.2;

    private static final double LENGTH = 0.75;

    private final Map<String, Postings> postings = new HashMap<>();

    /** By the number of the text: how much a word has to be repeated in it, the more the longer it is. */
    private final double[] damping;

    /** @param texts numbered in their order, from 0 */
    WordIndex(List<Counted> texts) {
        double words = texts.stream().mapToInt(Counted::length).sum();
        damping = texts.stream()
                .mapToDouble(text -> SATURATION * (1 - LENGTH + LENGTH * text.length() / (words / texts.size())))
                .toArray();
        for (int text = 0; text < texts.size(); text++) {
            for (Map.Entry<String, Integer> word : texts.get(text).counts().entrySet()) {
                postings.computeIfAbsent(word.getKey(), _ -> new Postings()).add(text, word.getValue());
            }
        }
    }

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

    /** The texts that have a word, and how often each has it. */
    private static final class Postings {

        private int[] texts = new int[1];
        private int[] counts = new int[1];
        private int size;

        void add(int text, int count) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            texts[size] = text;
            counts[size] = count;
            size++;
        }
    }

    /** The BM25 score of each text for a question, in the order of the texts; 0 if it has none of its words. */
    double[] scores(String question) {
        double[] scores = new double[damping.length];
        Map<String, Postings> asked = new HashMap<>();
        for (Word word : Word.of(question)) {
            Postings found = postings.get(word.key());
            if (found != null) {
                asked.put(word.key(), found);
            }
        }
        asked.values().forEach(word -> addScores(word, scores));
        return scores;
    }

    private void addScores(Postings word, double[] scores) {
        double weight = weight(word);
        for (int at = 0; at < word.size; at++) {
            int count = word.counts[at];
            int text = word.texts[at];
            scores[text] += weight * count * (SATURATION + 1) / (count + damping[text]);
        }
    }

    /** The rarer a word, the more. */
    private double weight(Postings word) {
        return Math.log1p((damping.length - word.size + 0.5) / (word.size + 0.5));
    }
}

package org.localoffer.service.search.semantic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.localoffer.directory.vocabulary.Word;

/**
 * The words of numbered texts, which questions are compared with by <a
 * href="https://doi.org/10.1561/1500000019">BM25</a>: rare words that a text has say more than common ones, and more in
 * a short text. Words are compared in the singular. An index never changes, so that searches read one while its
 * successor is made; both share what is known of words in which nothing is new.
 */
final class WordIndex {

    static final WordIndex EMPTY = new WordIndex(Map.of(), new int[0]);

    /** The usual parameters of BM25: how soon repeating a word adds little, and how much the length counts. */
    private static final double SATURATION = 1.2;

    private static final double LENGTH = 0.75;

    /** Of a number that no text has. */
    private static final int NONE = -1;

    /** Lower bits of a posting, which tell how often the text has the word, up to the largest such count. */
    private static final int COUNT_BITS = 8;

    private static final int LARGEST_COUNT = (1 << COUNT_BITS) - 1;

    /** By word, the texts that have it, in no order: the number of each, with the count in the lower bits. */
    private final Map<String, int[]> postings;

    /** Number of words by the number of the text. */
    private final int[] lengths;

    /** By the number of the text, how much a word has to be repeated in it: the more, the longer it is. */
    private final double[] damping;

    /** How many texts there are. */
    private final long texts;

    private WordIndex(Map<String, int[]> postings, int[] lengths) {
        this.postings = postings;
        this.lengths = lengths;
        IntSummaryStatistics held =
                Arrays.stream(lengths).filter(length -> length != NONE).summaryStatistics();
        this.texts = held.getCount();
        double average = held.getAverage();
        this.damping = Arrays.stream(lengths)
                .mapToDouble(length -> SATURATION * (1 - LENGTH + LENGTH * length / average))
                .toArray();
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
            return new Counted(counts, words.size());
        }

        /** The words of both texts, as of one with a space between them. */
        Counted and(Counted other) {
            Map<String, Integer> sums = new HashMap<>(counts);
            other.counts.forEach((word, count) -> sums.merge(word, count, Integer::sum));
            return new Counted(sums, length + other.length);
        }
    }

    /**
     * The index after a change.
     *
     * @param put texts that are new or have other words, by their numbers from 0, below 16 million; memory is taken for
     *     all up to the largest
     * @param removed numbers of texts that are gone; a text that has other words need not be among them
     */
    WordIndex with(Map<Integer, Counted> put, BitSet removed) {
        BitSet old = (BitSet) removed.clone();
        put.keySet().stream().filter(this::holds).forEach(old::set);
        Map<String, int[]> changed = without(old);
        int[] newLengths = Arrays.copyOf(
                lengths,
                Math.max(
                        lengths.length,
                        put.keySet().stream().mapToInt(text -> text + 1).max().orElse(0)));
        Arrays.fill(newLengths, lengths.length, newLengths.length, NONE);
        removed.stream().filter(text -> text < newLengths.length).forEach(text -> newLengths[text] = NONE);
        Map<String, IntStream.Builder> added = new HashMap<>();
        put.forEach((text, words) -> {
            newLengths[text] = words.length();
            words.counts().forEach((word, count) -> added.computeIfAbsent(word, _ -> IntStream.builder())
                    .add(text << COUNT_BITS | Math.min(count, LARGEST_COUNT)));
        });
        added.forEach((word, more) -> changed.merge(word, more.build().toArray(), WordIndex::joined));
        return new WordIndex(changed, newLengths);
    }

    private boolean holds(int text) {
        return text < lengths.length && lengths[text] != NONE;
    }

    private Map<String, int[]> without(BitSet old) {
        Map<String, int[]> remaining = new HashMap<>(postings);
        if (!old.isEmpty()) {
            remaining.replaceAll((_, each) -> without(each, old));
            remaining.values().removeIf(each -> each.length == 0);
        }
        return remaining;
    }

    /** The same array if none of the texts is in it. */
    private static int[] without(int[] postings, BitSet old) {
        for (int posting : postings) {
            if (old.get(posting >>> COUNT_BITS)) {
                return Arrays.stream(postings)
                        .filter(each -> !old.get(each >>> COUNT_BITS))
                        .toArray();
            }
        }
        return postings;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The BM25 score of each text for a question, by its number; 0 if it has none of its words. */
    float[] scores(String question) {
        float[] scores = new float[lengths.length];
        Map<String, int[]> asked = new HashMap<>();
        for (Word word : Word.of(question)) {
            int[] found = postings.get(word.key());
            if (found != null) {
                asked.put(word.key(), found);
            }
        }
        asked.values().forEach(word -> addScores(word, scores));
        return scores;
    }

    private void addScores(int[] word, float[] scores) {
        double weight = weight(word.length);
        for (int posting : word) {
            int text = posting >>> COUNT_BITS;
            int count = posting & LARGEST_COUNT;
            scores[text] += (float) (weight * count * (SATURATION + 1) / (count + damping[text]));
        }
    }

    /** The rarer a word, the more. */
    private double weight(int textsWithIt) {
        return Math.log1p((texts - textsWithIt + 0.5) / (textsWithIt + 0.5));
    }
}

package org.localoffer.service.search.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.localoffer.directory.vocabulary.Concept;

/**
 * Similarity of a question to concepts and listings.
 *
 * @param concepts cosine similarity by concept id, up to 1
 * @param help shares of the kinds of help, by slug, in the phrases of the vocabulary that are most similar; they add up
 *     to 1
 * @param listings the most similar listings, the most similar first
 */
public record QuestionSimilarity(
        Map<String, Double> concepts, Map<String, Double> help, List<ListingSimilarity> listings) {

    /** Listings farther away than this hardly fit; the last of the nearest ones says how similar those are. */
    private static final int FITTING = 40;

    /** Used when no embeddings are available. */
    public static final QuestionSimilarity UNKNOWN = new QuestionSimilarity(Map.of(), Map.of(), List.of());

    /**
     * Similarity to a text of a listing.
     *
     * @param first cosine similarity by the first model, up to 1
     * @param second the same by the second model
     * @param words BM25 score, 0 or more
     */
    public record TextSimilarity(double first, double second, double words) {}

    /**
     * A listing similar to the question.
     *
     * @param shortText its name and summary
     * @param fullText these and its description
     */
    public record ListingSimilarity(UUID listing, TextSimilarity shortText, TextSimilarity fullText) {

        /** By the first model, that of the text which is more similar. */
        public double similarity() {
            return Math.max(shortText.first(), fullText.first());
        }

        /** The same by the second model. */
        public double secondSimilarity() {
            return Math.max(shortText.second(), fullText.second());
        }

        /** BM25 score of the full text. */
        public double words() {
            return fullText.words();
        }
    }

    /** Whether there is anything to compare by. */
    public boolean isKnown() {
        return !listings.isEmpty();
    }

    /**
     * Similarity of listings that do not fit; 0 if unknown.
     *
     * @param by which similarity
     */
    public double baseline(ToDoubleFunction<ListingSimilarity> by) {
        double[] sorted = listings.stream().mapToDouble(by).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.max(0, sorted.length - FITTING)];
    }

    /** The nearest listings by each model and by words, at most so many by each. */
    public List<UUID> nearest(int most) {
        return Stream.<ToDoubleFunction<ListingSimilarity>>of(
                        ListingSimilarity::similarity, ListingSimilarity::secondSimilarity, ListingSimilarity::words)
                .flatMap(by -> listings.stream()
                        .sorted(Comparator.comparingDouble(by).reversed())
                        .limit(most))
                .map(ListingSimilarity::listing)
                .distinct()
                .toList();
    }

    /** Slugs of the kinds of help with the largest shares, the largest first. */
    public List<String> mostLikelyHelp(int most) {
        return help.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Similarity to the concept; 0 if unknown. */
    double similarity(Concept concept) {
        return concepts.getOrDefault(concept.id(), 0.0);
    }
}

package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.localoffer.directory.vocabulary.Concept;

/**
 * Similarity of a question to concepts and listings.
 *
 * @param concepts cosine similarity by concept id, up to 1
 * @param listings the most similar listings, the most similar first
 */
public record QuestionSimilarity(Map<String, Double> concepts, List<ListingSimilarity> listings) {

    /** Used when no embeddings are available. */
    public static final QuestionSimilarity UNKNOWN = new QuestionSimilarity(Map.of(), List.of());

    /**
     * A listing similar to the question.
     *
     * @param similarity cosine similarity, up to 1
     */
    public record ListingSimilarity(UUID listing, double similarity) {}

    /** Similarity to the concept; 0 if unknown. */
    double similarity(Concept concept) {
        return concepts.getOrDefault(concept.id(), 0.0);
    }
}

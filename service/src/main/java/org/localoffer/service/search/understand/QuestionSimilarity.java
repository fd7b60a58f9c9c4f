package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.localoffer.directory.vocabulary.Concept;

/**
 * What a question is like.
 *
 * @param concepts likeness of each concept by its id, up to 1
 * @param listings the nearest ones, the nearest first
 */
public record QuestionSimilarity(Map<String, Double> concepts, List<ListingSimilarity> listings) {

    /** Nothing is known of it. */
    public static final QuestionSimilarity UNKNOWN = new QuestionSimilarity(Map.of(), List.of());

    /**
     * A listing that is like the question.
     *
     * @param similarity up to 1
     */
    public record ListingSimilarity(UUID listing, double similarity) {}

    /** 0 where nothing is known of it. */
    double similarity(Concept concept) {
        return concepts.getOrDefault(concept.id(), 0.0);
    }
}

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
public record QuestionMeaning(Map<String, Double> concepts, List<Likeness> listings) {

    /** Nothing is known of it. */
    public static final QuestionMeaning UNKNOWN = new QuestionMeaning(Map.of(), List.of());

    /**
     * A listing that is like the question.
     *
     * @param likeness up to 1
     */
    public record Likeness(UUID listing, double likeness) {}

    /** 0 where nothing is known of it. */
    double likeness(Concept concept) {
        return concepts.getOrDefault(concept.id(), 0.0);
    }
}

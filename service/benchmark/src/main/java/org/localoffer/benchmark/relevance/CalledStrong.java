package org.localoffer.benchmark.relevance;

import java.util.List;

/**
 * What is called strong on the first page of one question.
 *
 * @param references at most ten, each once
 */
public record CalledStrong(GradedQuery question, List<String> references) {

    /** A reference that comes twice counts once. */
    public CalledStrong {
        references = references.stream().distinct().toList();
    }

    /** How many of them have grade 2 or 3. */
    public long right() {
        return references.stream().filter(question::isRight).count();
    }

    /** How many of them have grade 0, or none. */
    long useless() {
        return references.stream()
                .filter(reference -> question.grade(reference) == 0)
                .count();
    }
}

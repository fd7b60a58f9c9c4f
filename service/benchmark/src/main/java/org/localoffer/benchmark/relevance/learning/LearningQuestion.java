package org.localoffer.benchmark.relevance.learning;

import java.util.List;

import org.localoffer.benchmark.relevance.GradedQuery;

/** A graded question with the portal's candidates for it. */
record LearningQuestion(GradedQuery graded, List<Candidate> candidates) {

    /** Candidates that the model decides about. */
    List<Candidate> open() {
        return candidates.stream().filter(candidate -> !candidate.excluded()).toList();
    }

    /** References of candidates that are never strong. */
    List<String> excluded() {
        return candidates.stream()
                .filter(Candidate::excluded)
                .map(Candidate::reference)
                .toList();
    }
}

package org.localoffer.service.search.understand;

import java.util.List;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.ranking.TermWeights;

/**
 * One thing in a question.
 *
 * @param typed as it is looked for, in lower case; empty where no word names it
 * @param concepts what it may mean; empty where it is only a word
 * @param weight how much it says, 0 to 1
 */
public record QueryTerm(String typed, List<Concept> concepts, Role role, double weight) {

    /** Whether it asks for something to be done. */
    public boolean asksForHelp() {
        return concepts.stream().anyMatch(concept -> !concept.help().isEmpty()) && !namesNeed();
    }

    /** Whether no word names it, and it is not as good as said: too little like it, or nothing that is done. */
    boolean isGuess() {
        return typed.isEmpty() && (weight < TermWeights.AS_GOOD_AS_NAMED || !asksForHelp());
    }

    boolean saysLittle() {
        return concepts.isEmpty() && weight <= TermWeights.VERY_COMMON_WORD;
    }

    /** Whether it says what a child lives with. */
    public boolean namesNeed() {
        return concepts.stream().anyMatch(concept -> concept.role() == Concept.Role.NEED);
    }

    /** What a term does in the question. */
    public enum Role {
        /** It has to be found. */
        REQUIRED,
        /** It tells more, but what is asked can be found without it. */
        OPTIONAL,
        /** No word names it; the question is similar to those that mean it. */
        INFERRED
    }
}

package org.localoffer.service.search.understand;

import java.util.List;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.ranking.TermWeights;

/**
 * A query term: one concept or word of a question.
 *
 * @param words the words, in lower case; empty if no word names the concept
 * @param concepts concepts that the words may mean; empty for a plain word
 * @param weight share of the full weight in ranking, 0 to 1
 */
public record QueryTerm(String words, List<Concept> concepts, Role role, double weight) {

    /** Whether words name it, rather than the similarity of the whole question. */
    public boolean isNamed() {
        return !words.isEmpty();
    }

    /** Whether it names a kind of help, rather than a need. */
    public boolean asksForHelp() {
        return concepts.stream().anyMatch(concept -> !concept.help().isEmpty()) && !namesNeed();
    }

    /** Whether no word names it and it is not certain: its similarity is too low, or it names no kind of help. */
    boolean isGuess() {
        return words.isEmpty() && (weight < TermWeights.AS_GOOD_AS_NAMED || !asksForHelp());
    }

    /** Whether it is a word so common that it names nothing. */
    public boolean isVeryCommonWord() {
        return concepts.isEmpty() && weight <= TermWeights.VERY_COMMON_WORD;
    }

    /** Whether it names a need of the child. */
    public boolean namesNeed() {
        return concepts.stream().anyMatch(concept -> concept.role() == Concept.Role.NEED);
    }

    /** The role of a query term. */
    public enum Role {
        /** A listing has to match it; where words name another required term, an inferred one only adds listings. */
        REQUIRED,
        /** It improves the ranking, but a listing need not match it. */
        OPTIONAL,
        /** No word names it; the whole question is similar to it. */
        INFERRED
    }
}

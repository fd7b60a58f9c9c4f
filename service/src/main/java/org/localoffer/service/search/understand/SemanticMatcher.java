package org.localoffer.service.search.understand;

import org.localoffer.directory.vocabulary.Vocabulary;

/** Compares a whole question with concepts and listings by embeddings. */
public interface SemanticMatcher {

    /** Only this many characters of a text are compared; a longer story has usually said by then what it asks for. */
    int MOST_CHARACTERS = 400;

    /**
     * Compares a question with the concepts of a vocabulary and with listings.
     *
     * @param text the whole question, age and place included ("services stop at 18" means something else without its
     *     age); only the first {@link #MOST_CHARACTERS} are compared
     * @return {@link QuestionSimilarity#UNKNOWN} if no comparison is possible
     */
    QuestionSimilarity of(String text, Vocabulary vocabulary);

    /** A number that changes with all that questions are compared with. */
    default long knowledge() {
        return 0;
    }
}

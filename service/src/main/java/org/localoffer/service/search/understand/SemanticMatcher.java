package org.localoffer.service.search.understand;

import org.localoffer.directory.vocabulary.Vocabulary;

/** What a whole question is like, beyond the words in it. */
public interface SemanticMatcher {

    /** Characters of a text that are read; a long story has said what it asks for by then. */
    int MOST_CHARACTERS = 400;

    /**
     * Compares a question with what the vocabulary knows, and with listings.
     *
     * @param text the whole question, of which the first {@link #MOST_CHARACTERS} are read: "services stop at 18" means
     *     something else without its age
     * @return {@link QuestionSimilarity#UNKNOWN} where nothing can be said
     */
    QuestionSimilarity of(String text, Vocabulary vocabulary);
}

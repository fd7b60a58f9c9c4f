package org.localoffer.service.question;

import org.localoffer.directory.vocabulary.Vocabulary;

/** What a whole question is like, beyond the words in it. */
public interface Meanings {

    /**
     * Compares a question with what the vocabulary knows, and with listings.
     *
     * @param text the whole question: "services stop at 18" means something else without its age
     * @return {@link QuestionMeaning#UNKNOWN} where nothing can be said
     */
    QuestionMeaning of(String text, Vocabulary vocabulary);
}

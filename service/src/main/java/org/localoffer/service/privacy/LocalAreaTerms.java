package org.localoffer.service.privacy;

/** The words of the local area in force. Whoever keeps the local area tells them, and stands above. */
public interface LocalAreaTerms {

    /**
     * Whether the vocabulary of the local area has it, or the name of a place does.
     *
     * @param word one, in small letters
     */
    boolean have(String word);

    /**
     * Whether they name a need.
     *
     * @param words in small letters
     */
    boolean nameNeed(String words);
}

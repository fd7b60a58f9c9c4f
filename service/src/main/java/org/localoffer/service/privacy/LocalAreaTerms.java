package org.localoffer.service.privacy;

/**
 * The words of the local area in force. The package that maintains the local area implements it, since this package
 * must not depend on that one.
 */
public interface LocalAreaTerms {

    /**
     * Whether the vocabulary of the local area, or the name of a place in it, contains the word.
     *
     * @param word a single word in lower case
     */
    boolean have(String word);

    /**
     * Whether the words name a need.
     *
     * @param words in lower case
     */
    boolean nameNeed(String words);
}

package org.localoffer.service.foundation;

import java.util.Locale;

/** Words that stand at the start of a line in one place and within a sentence in another. */
public final class FirstLetter {

    private FirstLetter() {}

    /**
     * Words at the start of a line: with a capital.
     *
     * @param words at least one letter
     */
    public static String large(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /**
     * Words within a sentence: with a small letter.
     *
     * @param words at least one letter
     */
    public static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}

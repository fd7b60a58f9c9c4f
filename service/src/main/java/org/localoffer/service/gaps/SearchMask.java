package org.localoffer.service.gaps;

import java.util.List;
import java.util.Locale;

import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.FlagKind;

/** Masks the words of a search so that they may be stored (domain 5F). */
final class SearchMask {

    private static final int MAX_LENGTH = 200;

    private SearchMask() {}

    /**
     * The words in lower case with single spaces, with e-mail addresses, phone numbers, postcodes, dates and names
     * masked.
     *
     * @param found the flags in the words, in text order; kinds that have no placeholder stay unmasked
     */
    static String masked(String words, List<Flag> found) {
        String masked = words;
        for (Flag flag : found.reversed()) {
            if (flag.kind().instead() == null) {
                continue;
            }
            masked = masked.substring(0, flag.start()) + "[" + name(flag.kind()) + "]" + masked.substring(flag.end());
        }
        String plain = masked.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
        if (plain.length() <= MAX_LENGTH) {
            return plain;
        }
        // Never split a surrogate pair: the database rejects half of one.
        return plain.substring(
                0, Character.isHighSurrogate(plain.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH);
    }

    private static String name(FlagKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

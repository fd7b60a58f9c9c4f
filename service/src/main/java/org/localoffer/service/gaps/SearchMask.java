package org.localoffer.service.gaps;

import java.util.List;
import java.util.Locale;

import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.FlagKind;

/** Makes the words of a search into what may be kept (domain 5F). */
final class SearchMask {

    private static final int LONGEST = 200;

    private SearchMask() {}

    /**
     * In small letters and single spaces, with e-mail addresses, phone numbers, postcodes, dates and names masked.
     *
     * @param found what identifies in them, in their order; what a mask cannot stand for stays
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
        if (plain.length() <= LONGEST) {
            return plain;
        }
        // Never between the halves of one character: half of one is no text that a database keeps.
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static String name(FlagKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

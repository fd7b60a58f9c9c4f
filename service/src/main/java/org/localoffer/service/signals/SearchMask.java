package org.localoffer.service.signals;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.FlagKind;
import org.localoffer.service.privacy.PersonalDetails;

/** Makes the words of a search into what may be kept (domain 5F). */
final class SearchMask {

    private static final int LONGEST = 200;

    private SearchMask() {}

    /**
     * In small letters and single spaces, with e-mail addresses, phone numbers, postcodes, dates and names masked.
     *
     * @param known whether a capitalised word is one of ours, and so no person's name
     */
    static String masked(String words, Predicate<String> known) {
        List<Flag> found = PersonalDetails.in(words, known);
        String masked = words;
        for (Flag flag : found.reversed()) {
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

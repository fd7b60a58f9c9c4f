package org.localoffer.imports.cleaning;

import java.util.Optional;
import java.util.regex.Pattern;

import org.localoffer.directory.listing.content.PhoneNumbers;

/** Cleans telephone numbers. */
public final class Phones {

    private static final Pattern WITHOUT_PLUS = Pattern.compile("44[ ().-]*[1-9][0-9 ().-]{7,14}");
    private static final Pattern SCIENTIFIC = Pattern.compile("(?i)[0-9]+(?:\\.[0-9]+)?e\\+?[0-9]+");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{9,12})\\.0+");

    /** Maximum characters: enough for two numbers with a word about each. */
    private static final int LONGEST = 60;

    private Phones() {}

    /**
     * Restores a lost leading zero, and the plus sign of {@code 44...}. Short numbers such as 111 are kept, and so are
     * words beside a number. Left out are texts without a complete number, such as {@code 07700 90O1}, and numbers that
     * a spreadsheet has rounded ({@code 1.6E+09}). The problem does not repeat what was left out, since it may be a
     * person's number.
     */
    public static Cleaned<String> cleaned(String text) {
        String number = FRACTION.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("$1");
        if (SCIENTIFIC.matcher(number).matches()) {
            return Cleaned.dropped("was rounded by a spreadsheet, so it was left out");
        }
        if (number.length() > LONGEST) {
            return Cleaned.dropped("is longer than " + LONGEST + " characters, so it was left out");
        }
        Optional<String> restored = PhoneNumbers.withLostZero(number);
        if (restored.isPresent()) {
            return Cleaned.kept(restored.get());
        }
        if (PhoneNumbers.dialled(number).isEmpty()) {
            return Cleaned.dropped("does not contain a complete phone number, so it was left out");
        }
        return Cleaned.kept(WITHOUT_PLUS.matcher(number).matches() ? "+" + number : number);
    }
}

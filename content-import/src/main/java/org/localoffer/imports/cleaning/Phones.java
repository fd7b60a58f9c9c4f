package org.localoffer.imports.cleaning;

import java.util.Optional;
import java.util.regex.Pattern;

import org.localoffer.directory.listing.content.PhoneNumbers;

/** Telephone numbers, kept as people dial them. */
public final class Phones {

    private static final Pattern WITHOUT_PLUS = Pattern.compile("44[ ().-]*[1-9][0-9 ().-]{7,14}");
    private static final Pattern SCIENTIFIC = Pattern.compile("(?i)[0-9]+(?:\\.[0-9]+)?e\\+?[0-9]+");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{9,12})\\.0+");

    /** Characters, for two numbers with a word about each. */
    private static final int LONGEST = 60;

    private Phones() {}

    /**
     * A number that lost its zero gets it back, and {@code 44...} its plus. Short numbers such as 111 stay, and so do
     * words beside a number. Left out: what holds no whole number, such as {@code 07700 90O1}, and numbers that a
     * spreadsheet has rounded ({@code 1.6E+09}). What was left out is not repeated: it may be a person's.
     */
    public static Cleaned<String> mended(String text) {
        String told = FRACTION.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("$1");
        if (SCIENTIFIC.matcher(told).matches()) {
            return Cleaned.dropped("was rounded by a spreadsheet, and is left out");
        }
        if (told.length() > LONGEST) {
            return Cleaned.dropped("is longer than " + LONGEST + " characters, and is left out");
        }
        Optional<String> whole = PhoneNumbers.withLostZero(told);
        if (whole.isPresent()) {
            return Cleaned.kept(whole.get());
        }
        if (PhoneNumbers.dialled(told).isEmpty()) {
            return Cleaned.dropped("has no complete phone number, and is left out");
        }
        return Cleaned.kept(WITHOUT_PLUS.matcher(told).matches() ? "+" + told : told);
    }
}

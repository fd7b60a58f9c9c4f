package org.localoffer.imports.cleaning;

import java.util.regex.Pattern;

/** Telephone numbers, kept as people dial them. */
public final class Phones {

    /** A spreadsheet that took 01611234567 for a number of things wrote 1611234567; these are the digits after 0. */
    private static final Pattern LOST_ZERO = Pattern.compile("[12378][0-9]{9}");

    private static final Pattern WITHOUT_PLUS = Pattern.compile("44[12378][0-9]{9}");
    private static final Pattern SCIENTIFIC = Pattern.compile("(?i)[0-9]+(?:\\.[0-9]+)?e\\+?[0-9]+");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{9,12})\\.0+");

    /** Characters, for two numbers with a word about each. */
    private static final int LONGEST = 60;

    private Phones() {}

    /**
     * Ten digits that begin with 1, 2, 3, 7 or 8 get their zero back; {@code 44...} gets its plus. Short numbers such as
     * 111 stay. Left out: what has fewer than three digits, and numbers that a spreadsheet has rounded
     * ({@code 1.6E+09}).
     */
    public static Cleaned<String> mended(String text) {
        String told = text.strip().replaceAll("\\s+", " ");
        if (SCIENTIFIC.matcher(told).matches()) {
            return Cleaned.dropped("\"" + told + "\" was rounded by a spreadsheet");
        }
        told = FRACTION.matcher(told).replaceAll("$1");
        String digits = told.replaceAll("[^0-9]", "");
        if (digits.length() < 3) {
            return Cleaned.dropped("\"" + told + "\" is not a phone number");
        }
        if (told.length() > LONGEST) {
            return Cleaned.dropped("is longer than " + LONGEST + " characters");
        }
        boolean bare = told.matches("[0-9 ().-]+");
        if (bare && LOST_ZERO.matcher(digits).matches()) {
            return Cleaned.kept(told.startsWith("(") ? "(0" + told.substring(1) : "0" + told);
        }
        return Cleaned.kept(bare && WITHOUT_PLUS.matcher(digits).matches() ? "+" + told : told);
    }
}

package org.localoffer.directory.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key by which a name is put in alphabetical order, as libraries do it: word by word; an article at the start is
 * skipped; accents, capitals, quotation marks and other punctuation do not count; hyphens, dashes and slashes count as
 * spaces; numbers come before letters, in the order of their values. Source: NISO TR03-1999, "Guidelines for
 * Alphabetical Arrangement of Letters and Sorting of Numerals and Other Symbols", sections 3, 4 and 6, and for articles
 * the non-filing characters of MARC 21, field 245. Two rules are ours: "&" is read as "and", and a sign between two
 * digits separates two numbers ("1:1").
 */
public final class FilingKey {

    /** Signs before the first word are part of the match. "A" is an article only before a word: not in "A&E". */
    private static final Pattern ARTICLE =
            Pattern.compile("^[^\\p{L}\\p{N}]*(?:the|an|a)\\s+(?=[^\\p{L}\\p{N}\\s&]*[\\p{L}\\p{N}])");

    private static final Pattern SEPARATOR = Pattern.compile("[\\p{Pd}/]|(?<=[0-9])[^\\p{L}\\p{N}\\s,](?=[0-9])");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\s]+");
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

    /** In digits. Numbers of the same length sort by value; longer ones, such as phone numbers, come last. */
    private static final int NUMBER_LENGTH = 9;

    private FilingKey() {}

    /**
     * The key of a name. Keys are compared character by character.
     *
     * @return never empty: a name without letters and digits is its own key
     */
    public static String of(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.UK);
        String filed = ARTICLE.matcher(letters).replaceFirst("");
        String words = SIGNS.matcher(
                        SEPARATOR.matcher(filed.replace("&", " and ")).replaceAll(" "))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        return words.isEmpty() ? name : NUMBER.matcher(words).replaceAll(number -> padded(number.group(1)));
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, NUMBER_LENGTH - digits.length())) + digits;
    }
}

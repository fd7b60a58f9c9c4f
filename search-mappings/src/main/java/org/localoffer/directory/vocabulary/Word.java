package org.localoffer.directory.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text. Every sign between two words separates them ("autism/adhd", "autism&adhd"), except in an
 * abbreviation of single letters: "R&R", "S&LT" and "S.E.N.D" are one word each.
 *
 * @param text as typed
 * @param plain in lower case, without apostrophes and full stops
 * @param start offset of its first character in the text, in UTF-16 units
 * @param end offset after its last character
 */
public record Word(String text, String plain, int start, int end) {

    private static final String NO_MORE_LETTERS = "(?![\\p{L}\\p{N}\\p{M}])";

    /** One letter on one side of each sign, and at most three on the other: "A&E", "S&LT", "SEN&D". */
    private static final String WITH_AMPERSANDS =
            "(?:\\p{L}(?:&\\p{L}{1,3}+){1,4}+|\\p{L}{2,3}+(?:&\\p{L}){1,4}+)" + NO_MORE_LETTERS;

    private static final String WITH_FULL_STOPS = "\\p{L}(?:[.]\\p{L}){1,9}+" + NO_MORE_LETTERS;

    /**
     * The quantifiers are possessive, so that the matcher does not recurse: a long "a'a'a'a" would otherwise overflow
     * the stack. Those of abbreviations are bounded, so that a long "a&a&a&" is read in linear time.
     */
    private static final Pattern WORD = Pattern.compile("(?:" + WITH_AMPERSANDS + "|" + WITH_FULL_STOPS
            + "|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*+)(?:['’`]\\p{L}++)*+");

    private static final Pattern SIGNS_INSIDE = Pattern.compile("['’`.]");

    /** The words of a text, in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), plain(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** Normalises a phrase for comparison: the keys of its words, separated by single spaces. */
    public static String key(String phrase) {
        return String.join(" ", of(phrase).stream().map(Word::key).toList());
    }

    /** The normalised form for comparison: singular, in lower case. */
    public String key() {
        return singular(plain);
    }

    /** Whether it was typed in capitals only, as an abbreviation is. */
    public boolean inCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.UK)) && !text.equals(plain);
    }

    private static String plain(String text) {
        return SIGNS_INSIDE.matcher(text.toLowerCase(Locale.UK)).replaceAll("");
    }

    /** Removes English plural endings by the S-stemmer of Harman (1991). */
    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }
}

package org.localoffer.directory.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a text.
 *
 * @param text as it was typed
 * @param plain in lower case, without apostrophes
 * @param start where it begins in the text, in UTF-16 units
 * @param end where the next character stands
 */
public record Word(String text, String plain, int start, int end) {

    /** Nothing is given back: "a'a'a'a" of any length is read in a loop, and not by one call within another. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}&]*+(?:['’`]\\p{L}++)*+");

    /** Words of a text, in order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), plain(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The words of a phrase as they are compared, with single spaces between them. */
    public static String key(String phrase) {
        return String.join(" ", of(phrase).stream().map(Word::key).toList());
    }

    /** How it is compared: singular. */
    public String key() {
        return singular(plain);
    }

    /** Whether it was typed in capitals throughout: an abbreviation. */
    public boolean inCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.UK)) && !text.equals(plain);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("['’`]", "");
    }

    /** The plural endings of English, as the s-stemmer of Harman (1991) takes them off. */
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

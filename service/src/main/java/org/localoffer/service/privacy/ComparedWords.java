package org.localoffer.service.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into words for comparison with the list of harm phrases, each with its position. {@link Tokens} splits
 * differently on purpose: finding names needs apostrophes, punctuation and the ends of sentences, while here "cant" and
 * "can't" have to be one word, even with invisible characters inside. {@link HarmClassifier} is trained on these words.
 */
final class ComparedWords {

    private ComparedWords() {}

    /**
     * One word.
     *
     * @param letters in lower case, without apostrophes, accents and invisible characters
     * @param stem the part before the first apostrophe: "man" of "man's"
     * @param start index of its first character, counting from 0
     * @param end index after its last letter
     */
    record Token(String letters, String stem, int start, int end) {}

    /** The words in text order; each character is read once. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isLetterOrDigit(character)) {
                Token token = token(text, at);
                tokens.add(token);
                at = token.end();
            } else {
                at += Character.charCount(character);
            }
        }
        return tokens;
    }

    private static Token token(String text, int start) {
        StringBuilder letters = new StringBuilder();
        int stem = -1;
        int end = start;
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isLetterOrDigit(character) || isMark(character)) {
                letters.appendCodePoint(character);
                end = at + Character.charCount(character);
            } else if (isApostrophe(character)) {
                stem = stem < 0 ? letters.length() : stem;
            } else if (Character.getType(character) != Character.FORMAT) {
                break;
            }
            at += Character.charCount(character);
        }
        String word = plain(letters.toString());
        return new Token(word, stem < 0 ? word : plain(letters.substring(0, stem)), start, end);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’' || character == '‘' || character == 'ʼ' || character == '`';
    }

    /** Folds letters that look the same: full-width letters become plain ones, and accents are dropped. */
    private static String plain(String letters) {
        String lower = letters.toLowerCase(Locale.UK);
        if (isAscii(lower)) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> !isMark(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAscii(String letters) {
        for (int at = 0; at < letters.length(); at++) {
            if (letters.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}

package org.localoffer.service.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words of a text as they are compared with lists of harm, each with where it stands. {@link Tokens} cuts differently on
 * purpose: names need apostrophes, signs and the ends of sentences, while here "cant" and "can't" have to be one word, also
 * where signs that nobody sees stand inside it. What {@link HarmClassifier} has learnt rests on these words.
 */
final class ComparedWords {

    private ComparedWords() {}

    /**
     * One word.
     *
     * @param letters in lower case, without apostrophes, accents and signs that nobody sees
     * @param stem what stands before its first apostrophe: "man" of "man's"
     * @param start of its characters, counting from 0
     * @param end one past its last letter
     */
    record Token(String letters, String stem, int start, int end) {}

    /** In their order; it looks at each character once. */
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
        String before = stem < 0 ? letters.toString() : letters.substring(0, stem);
        return new Token(plain(letters.toString()), plain(before), start, end);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’' || character == '‘' || character == 'ʼ' || character == '`';
    }

    /** Letters that look the same are the same: wide ones, and those with an accent. */
    private static String plain(String letters) {
        String lower = letters.toLowerCase(Locale.UK);
        if (lower.chars().allMatch(character -> character < 128)) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> !isMark(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

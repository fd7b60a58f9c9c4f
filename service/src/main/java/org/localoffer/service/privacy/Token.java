package org.localoffer.service.privacy;

/**
 * A word, a number, a punctuation character or the end of a line in a {@link NormalisedText}.
 *
 * @param at its index among the tokens, counting from 0
 * @param start index of its first character in the normalised text
 * @param end index after its last character
 * @param text as it stands in the normalised text
 * @param lower in lower case without accents
 * @param spaced whether a space or the end of a line comes before it
 * @param startsSentence whether it is the first word of a sentence or a line
 */
record Token(int at, Kind kind, int start, int end, String text, String lower, boolean spaced, boolean startsSentence) {

    enum Kind {
        WORD,
        NUMBER,
        /** Letters and digits together, such as an outward code. */
        MIXED,
        SIGN,
        LINE_END
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    boolean isCapital() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    /** At least two letters, all capitals. */
    boolean isAllCapitals() {
        return isWord() && text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** In lower case without a possessive ending. */
    String base() {
        return lower.endsWith("'s")
                ? lower.substring(0, lower.length() - 2)
                : lower.endsWith("s'") ? lower.substring(0, lower.length() - 1) : lower;
    }

    boolean isPossessive() {
        return lower.endsWith("'s") || lower.endsWith("s'");
    }

    int length() {
        return end - start;
    }
}

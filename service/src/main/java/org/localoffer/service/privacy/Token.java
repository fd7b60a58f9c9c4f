package org.localoffer.service.privacy;

/**
 * A word, a number, a sign or a line's end of a {@link NormalisedText}.
 *
 * @param at which token it is, counting from 0
 * @param start of its characters in the plain text
 * @param end one past the last of them
 * @param text as it stands there
 * @param lower in small letters without accents
 * @param spaced whether a space or a line's end stands before it
 * @param opens whether it is the first word of a sentence or a line
 */
record Token(int at, Kind kind, int start, int end, String text, String lower, boolean spaced, boolean opens) {

    enum Kind {
        WORD,
        NUMBER,
        /** Letters and digits in one, such as an outward code. */
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

    /** Two letters and more, all of them capitals. */
    boolean isAllCapitals() {
        return isWord() && text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Without the possessive ending. */
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

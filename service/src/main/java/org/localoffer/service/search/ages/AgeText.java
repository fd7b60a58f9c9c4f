package org.localoffer.service.search.ages;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question in the form that the rules of ages compare: lower case, with plain spaces, hyphens and apostrophes. It is
 * as long as the question, so that offsets are the same.
 *
 * @param needStartsAt whether the words from an offset on name a need, such as "autistic"
 */
record AgeText(String text, IntPredicate needStartsAt) {

    /** In characters: no rule looks farther back from a number, so that a long question takes no longer for each. */
    private static final int FARTHEST_BEFORE = 45;

    static AgeText of(String question, IntPredicate needStartsAt) {
        StringBuilder text = new StringBuilder(question.length());
        question.chars().forEach(character -> text.append(plain((char) character)));
        return new AgeText(text.toString(), needStartsAt);
    }

    /**
     * Only the letters A to Z become small ones: the capital I of Turkish, with a dot, is not one that English numbers
     * are written with.
     */
    private static char plain(char character) {
        if (character >= 'A' && character <= 'Z') {
            return (char) (character - 'A' + 'a');
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> character == '’' || character == '‘' || character == '`' ? '\'' : character;
        };
    }

    /** The words directly before an offset, if they match: "my son is" before the number. */
    Optional<MatchResult> before(int start, Pattern words) {
        Matcher matcher = words.matcher(text)
                .region(Math.max(0, start - FARTHEST_BEFORE), start)
                .useTransparentBounds(true);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** The words directly after an offset, if they match. */
    Optional<MatchResult> after(int end, Pattern words) {
        Matcher matcher = words.matcher(text)
                .region(end, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** Whether nothing but spaces and signs stands before an offset. */
    boolean isStart(int offset) {
        return text.chars().limit(offset).noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the next word after an offset names a need. */
    boolean isBeforeNeed(int end) {
        int next = end;
        while (next < text.length() && " ,(-".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next > end && needStartsAt.test(next);
    }
}

package org.localoffer.service.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

import org.localoffer.directory.listing.content.Postcode;

/**
 * Finds full postcodes, also with letters for digits, or with punctuation or spaces in between. An outward code alone
 * identifies nobody.
 */
final class Postcodes {

    /** Outward and inward code; letters of the inward code are never C, I, K, M, O or V, which look like others. */
    private static final Pattern CODE =
            Pattern.compile("([a-z][a-z0]?)([0-9oil]|[0-9][0-9oila-z]|[oil][0-9])([0-9oil])([abd-hjlnp-uw-z]{2})");

    private static final Pattern ORDINAL = Pattern.compile(".*(1st|2nd|3rd|[0-9]th)");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;
    private static final int MOST_TOKENS = 9;

    private final TextScan scan;

    Postcodes(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        scan.walk(this::code);
    }

    /** The index after a postcode that starts at this token; 0 if none does. */
    private int code(int from) {
        if (!scan.tokens().get(from).isWord()
                && !Character.isLetter(scan.lower(from).charAt(0))) {
            return 0;
        }
        StringBuilder letters = new StringBuilder();
        boolean spelled = true;
        int found = 0;
        for (int at = from; at < scan.tokens().size() && at - from < MOST_TOKENS; at++) {
            Token token = scan.tokens().get(at);
            if ((token.isSign('-') || (token.isSign('.') && !token.spaced())) && at > from) {
                continue;
            }
            boolean part = token.isWord() || token.isNumber() || token.kind() == Token.Kind.MIXED;
            if (!part || letters.length() + token.length() > LONGEST) {
                break;
            }
            letters.append(token.lower());
            spelled &= token.length() == 1;
            if (letters.length() > 3 && letters.chars().noneMatch(Postcodes::isFigure)) {
                break;
            }
            if (letters.length() >= SHORTEST && isCode(letters.toString(), from, at) && (spelled || at - from <= 3)) {
                found = at + 1;
            }
        }
        if (found > 0) {
            scan.addFlag(FlagKind.POSTCODE, from, found);
        }
        return found;
    }

    private static boolean isFigure(int sign) {
        return (sign >= '0' && sign <= '9') || sign == 'o' || sign == 'l' || sign == 'i';
    }

    private boolean isCode(String letters, int from, int last) {
        var code = CODE.matcher(letters);
        if (!code.matches() || !Postcode.isArea(code.group(1).replace('0', 'o'))) {
            return false;
        }
        boolean figures =
                letters.chars().filter(sign -> sign >= '0' && sign <= '9').count() >= 2;
        boolean ordinal = last > from
                && ORDINAL.matcher(letters).matches()
                && Character.isLowerCase(letters.charAt(letters.length() - 1))
                && !scan.tokens()
                        .get(last)
                        .text()
                        .endsWith(scan.tokens()
                                .get(last)
                                .text()
                                .toUpperCase(Locale.ROOT)
                                .substring(1));
        Token end = scan.tokens().get(last);
        boolean ordinaryEnd = end.isWord() && end.length() > 3;
        boolean capitals = last - from <= 1
                && scan.tokens().get(from).text().chars().noneMatch(Character::isLowerCase)
                && scan.tokens().get(last).text().chars().noneMatch(Character::isLowerCase)
                && (last == from || !scan.isOrdinary(last))
                && letters.chars().anyMatch(Character::isDigit);
        return (figures || capitals) && !ordinal && !ordinaryEnd;
    }
}

package org.localoffer.service.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Postcode;

/**
 * Finds full postcodes in typed text, however they are spaced and punctuated ("SS1 2AB", "ss1-2ab", "SS 12AB"), also
 * with a letter for a digit ("SSO 2AB") or a zero for a letter ("P06 3ZZ"). A full postcode identifies a few houses, so
 * that only its outward code is kept.
 */
final class TypedPostcodes {

    /** Bounded, so that the search for an inward code takes constant time. */
    private static final String SIGNS = "([^\\p{L}\\p{N}]{0,3})";

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([a-z][a-z0]?)" + SIGNS + "([0-9oil][0-9a-z]?)" + SIGNS
                    + "([0-9oil])([a-z]{2})(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final int AREA = 1;
    private static final int SIGNS_IN_OUTWARD = 2;
    private static final int DISTRICT = 3;
    private static final int SIGNS_BETWEEN = 4;
    private static final int SECTOR = 5;
    private static final int UNIT = 6;

    private static final Pattern DIGITS_FIRST = Pattern.compile("[0-9].?");
    private static final Pattern USUAL_SIGNS = Pattern.compile("[\\s.-]*");

    /** Royal Mail never uses C, I, K, M, O or V in a unit, because they look like others. */
    private static final Pattern POSSIBLE_UNIT = Pattern.compile("[abd-hjlnp-uw-z]{2}", Pattern.CASE_INSENSITIVE);

    /** What a number with two letters may be instead: a time of day, such as "4pm". Neither is a possible unit. */
    private static final Set<String> TIMES = Set.of("am", "pm");

    /** The same, but possible units: "2nd", "5yr". */
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "yr", "hr", "ft", "lb");

    /** Areas that are words as well: "so 2 5yr olds", "near me 4-5pm". */
    private static final Set<String> WORDS = Set.of("me", "so", "la", "ha", "pe", "co", "ex");

    private TypedPostcodes() {}

    /** The text with each full postcode reduced to its outward code. */
    static String reduced(String text) {
        StringBuilder reduced = new StringBuilder();
        int kept = 0;
        for (MatchResult code : in(text)) {
            reduced.append(text, kept, code.start()).append(outward(code));
            kept = code.end();
        }
        return reduced.append(text, kept, text.length()).toString();
    }

    /** The outward code of the first full postcode, in capitals; null if there is none. */
    static @Nullable String firstOutward(String text) {
        List<MatchResult> codes = in(text);
        return codes.isEmpty() ? null : outward(codes.getFirst()).toUpperCase(Locale.ROOT);
    }

    /** A code may begin inside what only looks like one, so the search goes on at its second character. */
    private static List<MatchResult> in(String text) {
        List<MatchResult> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        for (int at = 0; at <= text.length() && matcher.find(at); ) {
            boolean isPostcode = isPostcode(matcher);
            if (isPostcode) {
                codes.add(matcher.toMatchResult());
            }
            at = isPostcode ? matcher.end() : matcher.start() + 1;
        }
        return codes;
    }

    private static boolean isPostcode(MatchResult code) {
        return Postcode.isArea(area(code)) && (isPlain(code) ? isPlainPostcode(code) : isMistypedPostcode(code));
    }

    /** Whether the outward code stands together, and digits are digits. */
    private static boolean isPlain(MatchResult code) {
        return code.group(SIGNS_IN_OUTWARD).isEmpty()
                && !code.group(AREA).contains("0")
                && DIGITS_FIRST.matcher(code.group(DISTRICT)).matches()
                && DIGITS_FIRST.matcher(code.group(SECTOR)).matches();
    }

    /** Units that do not exist are accepted as well: somebody who slips on one letter is still almost identified. */
    private static boolean isPlainPostcode(MatchResult code) {
        return !TIMES.contains(lower(code.group(UNIT)))
                && (USUAL_SIGNS.matcher(code.group(SIGNS_BETWEEN)).matches() || !ORDINALS.contains(code.group(UNIT)));
    }

    /** Stricter, because many words look like it: "all 5yr olds", "TA1 old boys". */
    private static boolean isMistypedPostcode(MatchResult code) {
        return code.group(AREA).length() == 2
                && POSSIBLE_UNIT.matcher(code.group(UNIT)).matches()
                && !ORDINALS.contains(code.group(UNIT))
                && (code.group(SIGNS_IN_OUTWARD).isEmpty() || !WORDS.contains(lower(code.group(AREA))))
                && (DIGITS_FIRST.matcher(code.group(SECTOR)).matches() || isInCapitals(code.group()));
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String outward(MatchResult code) {
        return area(code) + digits(code.group(DISTRICT));
    }

    private static String area(MatchResult code) {
        String typed = code.group(AREA);
        return typed.replace('0', isInCapitals(typed) ? 'O' : 'o');
    }

    /** Letters that look like digits are never a part of a district. */
    private static String digits(String district) {
        return district.replaceAll("[oO]", "0").replaceAll("[iIlL]", "1");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

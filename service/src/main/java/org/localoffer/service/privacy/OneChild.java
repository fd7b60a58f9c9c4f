package org.localoffer.service.privacy;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the name of a setting in a text that also gives an age and a need: often only one child fits all three (domain
 * 5C).
 */
final class OneChild {

    private static final Set<String> SETTINGS = WordList.of(
            "school academy primary secondary infant infants junior juniors nursery preschool college centre",
            "club unit");
    private static final Set<String> YEARS = WordList.of("yo y yr yrs year years mth mths months month");
    private static final Set<String> BEING = WordList.of("is was turns turned aged age i'm im he's she's hes shes");
    private static final Set<String> NUMBERS = WordList.of(
            "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
            "seventeen eighteen nineteen");

    /** Words for what others notice at once, which identify a child as much as a named need does. */
    private static final Set<String> VISIBLE_NEEDS = WordList.of(
            "wheelchair tracheostomy trachy trachie tube oxygen implants implant walker splints helmet cane",
            "syndrome prosthetic gastrostomy ventilator stoma dwarfism albinism");

    private static final Pattern AGE = Pattern.compile("[0-9]{1,2}(?:yo|y|yr|yrs)|yr?[0-9]{1,2}");
    private static final int LONGEST = 5;

    private static final Set<String> RANGES = WordList.of("to - and under over from ages than for until");

    private final TextScan scan;
    private final Predicate<String> isNeed;

    /** @param isNeed whether one or two words in lower case name a need */
    OneChild(TextScan scan, Predicate<String> isNeed) {
        this.scan = scan;
        this.isNeed = isNeed;
    }

    void find() {
        if (!hasAge() || !hasNeed()) {
            return;
        }
        for (int at = 1; at < scan.tokens().size(); at++) {
            if (SETTINGS.contains(scan.base(at))) {
                setting(at);
            } else if (scan.lower(at - 1).equals("st") && scan.isWordAt(at) && !SETTINGS.contains(scan.base(at + 1))) {
                scan.addFlag(FlagKind.ONE_CHILD, at - 1, at + 1);
            }
        }
    }

    private void setting(int at) {
        int from = at;
        boolean named = false;
        while (from > 0 && at - from < LONGEST && isNamePart(from - 1)) {
            from--;
            named = true;
        }
        if (named) {
            scan.addFlag(FlagKind.ONE_CHILD, from, at + 1);
        }
    }

    private boolean isNamePart(int at) {
        Token token = scan.tokens().get(at);
        return token.isWord()
                && (token.isCapital()
                        || (SETTINGS.contains(token.lower()) && isNamePartBefore(at))
                        || scan.isUnknownNotMisspelt(at));
    }

    private boolean isNamePartBefore(int at) {
        Token before = scan.get(at - 1);
        return before != null && before.isWord() && (before.isCapital() || scan.isUnknownNotMisspelt(at - 1));
    }

    private boolean hasAge() {
        for (int at = 0; at < scan.tokens().size(); at++) {
            Token token = scan.tokens().get(at);
            boolean small = (token.isNumber() && token.length() <= 2) || NUMBERS.contains(token.lower());
            boolean years = small && isYears(at + 1) && !isAgeRange(at);
            boolean is = small && BEING.contains(scan.lower(at - 1)) && !isAgeRange(at);
            boolean between = small
                    && scan.lower(at - 1).equals(",")
                    && scan.lower(at + 1).equals(",");
            boolean year = token.lower().equals("year") && isOneNumber(at + 1);
            boolean joined = token.kind() == Token.Kind.MIXED
                    && AGE.matcher(token.lower()).matches();
            if (years
                    || is
                    || between
                    || year
                    || joined
                    || token.lower().equals("reception")
                    || (token.isWord() && token.lower().endsWith("-year-old"))) {
                return true;
            }
        }
        return false;
    }

    /** "years", "year-old". */
    private boolean isYears(int at) {
        String word = scan.lower(at);
        int hyphen = word.indexOf('-');
        return YEARS.contains(hyphen < 0 ? word : word.substring(0, hyphen));
    }

    private boolean isOneNumber(int at) {
        Token number = scan.get(at);
        return number != null && ((number.isNumber() && number.length() <= 2) || NUMBERS.contains(number.lower()));
    }

    /** "5 to 11 year olds", "under 8 years". */
    private boolean isAgeRange(int at) {
        return scan.lower(at + 2).startsWith("olds")
                || scan.lower(at + 3).equals("olds")
                || RANGES.contains(scan.lower(at - 1));
    }

    private boolean hasNeed() {
        for (int at = 0; at < scan.tokens().size(); at++) {
            if (!scan.isWordAt(at)) {
                continue;
            }
            String word = scan.lower(at);
            if (VISIBLE_NEEDS.contains(word)
                    || isNeed.test(word)
                    || (scan.isWordAt(at + 1) && isNeed.test(word + " " + scan.lower(at + 1)))) {
                return true;
            }
        }
        return false;
    }
}

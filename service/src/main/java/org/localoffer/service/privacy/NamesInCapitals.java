package org.localoffer.service.privacy;

import java.util.Set;

/** PersonNames with capitals in a text where most words have none. */
final class NamesInCapitals {

    private static final int LONGEST_NAME = 6;
    private static final Set<String> AUXILIARIES = WordList.of("will may");

    private final TextScan scan;
    private final NameSigns signs;

    NamesInCapitals(TextScan scan, NameSigns signs) {
        this.scan = scan;
        this.signs = signs;
    }

    /** One past a name that begins there, or past what is a name of no person; 0 where neither does. */
    int at(int at) {
        int end = run(at);
        if (NameSigns.BEFORE_NOBODY.contains(scan.lower(at)) && end - at > 1 && !scan.isFirstName(at)) {
            return scan.passOver(at, end);
        }
        if (signs.isInstitution(end)
                || signs.isInstitutionInside(at, end)
                || signs.isAfterNobody(at)
                || isOurs(at, end)) {
            return scan.passOver(at, end);
        }
        if (end - at == 1) {
            return single(at);
        }
        int from = at;
        while (from < end - 1 && isOpeningWord(from)) {
            from++;
        }
        if (end - from == 1) {
            return Math.max(single(from), 0);
        }
        return isName(from, end) ? scan.foundName(from, end) : lastPair(from, end);
    }

    /** One past the words in capitals that stand together, with "de" and "van" between. */
    private int run(int at) {
        int end = at + 1;
        while (end < scan.tokens().size() && end - at < LONGEST_NAME) {
            Token token = scan.tokens().get(end);
            if (token.isCapital()
                    && !token.opens()
                    && !scan.tokens().get(end - 1).isPossessive()) {
                end++;
            } else if (NameSigns.PARTICLES.contains(token.lower()) && token.isWord() && scan.isCapital(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return Math.min(end, scan.tokens().size());
    }

    private boolean isOurs(int from, int to) {
        if (scan.isKnown(scan.phrase(from, to))) {
            return true;
        }
        for (int at = from; at < to; at++) {
            if (!scan.isKnown(scan.base(at)) && !scan.isNobody(at)) {
                return false;
            }
        }
        return true;
    }

    /** "Please", "Our" and "CONNOR" of a sentence's start are no part of the name after them. */
    private boolean isOpeningWord(int at) {
        Token token = scan.tokens().get(at);
        return (scan.isOrdinary(at) && !signs.isNameWord(at) && token.opens())
                || (token.isAllCapitals() && token.length() < 6 && !scan.isFirstName(at))
                || token.text().equals("I");
    }

    private boolean isName(int from, int to) {
        boolean namesake = signs.isNamesake(from) && scan.isUnknown(to - 1);
        boolean first = isPlainFirst(from) || namesake;
        boolean wordFirst = signs.isNameWord(from) && (!isAuxiliary(from) || scan.isOneOf(to, NameSigns.DOING));
        boolean strangeFirst = scan.isUnknown(from);
        int last = to - 1;
        boolean strangeLast = scan.isUnknown(last) || signs.isSurname(last) || signs.isForeign(last);
        boolean properLast =
                strangeLast || (!scan.isOrdinary(last) && !scan.isNobody(last) && !signs.isAdjective(last));
        if (first) {
            return properLast || !isGenericNoun(last);
        }
        if (wordFirst) {
            return strangeLast
                    || (scan.isOneOf(from - 1, NameSigns.CONTACT)
                            && !scan.tokens().get(from).opens());
        }
        if (signs.isForeign(from)) {
            return signs.isForeign(last);
        }
        return strangeFirst && (strangeLast || scan.isFirstName(last));
    }

    /** "Will Thornmere open?": a verb at the beginning of a question, and no first name. */
    private boolean isAuxiliary(int at) {
        return AUXILIARIES.contains(scan.lower(at)) && scan.tokens().get(at).opens();
    }

    /** The words at the end of a longer run, such as "Yesterday Zephrin Quillow". */
    private int lastPair(int from, int to) {
        if (to - from > 2 && isName(to - 2, to)) {
            return scan.foundName(to - 2, to);
        }
        for (int at = from + 1; at < to; at++) {
            if (isPlainFirst(at) && !scan.tokens().get(at).isAllCapitals()) {
                return scan.foundName(at, to);
            }
        }
        return from + 1 < to ? to : 0;
    }

    private boolean isPlainFirst(int at) {
        return scan.isPlainFirstName(at);
    }

    private boolean isGenericNoun(int at) {
        return NameSigns.INSTITUTIONS.contains(scan.base(at));
    }

    /** A first name that stands alone in capitals. */
    private int single(int at) {
        Token token = scan.tokens().get(at);
        if (token.isAllCapitals() && token.length() < 8) {
            return surnameFirst(at);
        }
        if (!scan.isPlainFirstName(at) || token.length() < 3) {
            return surnameFirst(at);
        }
        if (token.isPossessive() && NameSigns.INSTITUTIONS.contains(scan.base(at + 1))) {
            return 0;
        }
        Token next = scan.get(at + 1);
        boolean alone = next == null || next.isSign('.') || next.isSign('!') || next.kind() == Token.Kind.LINE_END;
        boolean opens = token.opens();
        boolean does = scan.isOneOf(at + 1, NameSigns.DOING);
        boolean joined = scan.lower(at + 1).equals("and") && scan.isCapital(at + 2) && !scan.isPlainFirstName(at + 2);
        if (joined && opens) {
            return 0;
        }
        return !opens || does || alone || token.isPossessive() || scan.lexicon().isCommonFirstName(token.base())
                ? scan.foundName(at, at + 1)
                : surnameFirst(at);
    }

    /** "THISTLEWOOD, Ruben". */
    private int surnameFirst(int at) {
        boolean comma = scan.lower(at + 1).equals(",") && scan.isCapital(at + 2) && scan.isFirstName(at + 2);
        return comma && scan.isUnknownSurname(at) ? scan.foundName(at, at + 3) : 0;
    }
}

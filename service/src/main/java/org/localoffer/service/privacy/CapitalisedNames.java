package org.localoffer.service.privacy;

import java.util.Set;

/** Finds names that start with capitals, in a text in which most words do not. */
final class CapitalisedNames {

    private static final int LONGEST_NAME = 6;
    private static final Set<String> AUXILIARIES = WordList.of("will may");

    private final TextScan scan;
    private final NameCues cues;

    CapitalisedNames(TextScan scan, NameCues cues) {
        this.scan = scan;
        this.cues = cues;
    }

    /**
     * The index after the name that starts at this token, or after a name that is not a person's; 0 if neither starts
     * there.
     */
    int endOfName(int at) {
        int end = run(at);
        if (NameCues.NON_PERSON_PREFIXES.contains(scan.lower(at)) && end - at > 1 && !scan.isFirstName(at)) {
            return scan.markNonPersonName(at, end);
        }
        if (cues.isInstitution(end)
                || cues.isInstitutionInside(at, end)
                || cues.isAfterNonPersonPrefix(at)
                || isLocalName(at, end)) {
            return scan.markNonPersonName(at, end);
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
        return isName(from, end) ? scan.addName(from, end) : lastPair(from, end);
    }

    /** The index after a run of capitalised words, which may include particles such as "de" and "van". */
    private int run(int at) {
        int end = at + 1;
        while (end < scan.tokens().size() && end - at < LONGEST_NAME) {
            Token token = scan.tokens().get(end);
            if (token.isCapital()
                    && !token.startsSentence()
                    && !scan.tokens().get(end - 1).isPossessive()) {
                end++;
            } else if (NameCues.PARTICLES.contains(token.lower()) && token.isWord() && scan.isCapital(end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return Math.min(end, scan.tokens().size());
    }

    private boolean isLocalName(int from, int to) {
        if (scan.isLocalTerm(scan.phrase(from, to))) {
            return true;
        }
        for (int at = from; at < to; at++) {
            if (!scan.isLocalTerm(scan.base(at)) && !scan.isNonPersonName(at)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the word opens a sentence and is not part of the name after it, such as "Please", "Our" or an
     * abbreviation in capitals.
     */
    private boolean isOpeningWord(int at) {
        Token token = scan.tokens().get(at);
        return (scan.isOrdinary(at) && !cues.isNameWord(at) && token.startsSentence())
                || (token.isAllCapitals() && token.length() < 6 && !scan.isFirstName(at))
                || token.text().equals("I");
    }

    private boolean isName(int from, int to) {
        boolean namesake = cues.isNamesake(from) && scan.isUnknown(to - 1);
        boolean first = isPlainFirst(from) || namesake;
        boolean wordFirst = cues.isNameWord(from) && (!isAuxiliary(from) || scan.isOneOf(to, NameCues.DOING));
        boolean unknownFirst = scan.isUnknown(from);
        int last = to - 1;
        boolean unknownLast = scan.isUnknown(last) || cues.isSurname(last) || cues.isNonLatin(last);
        boolean properLast =
                unknownLast || (!scan.isOrdinary(last) && !scan.isNonPersonName(last) && !cues.isAdjective(last));
        if (first) {
            return properLast || !isGenericNoun(last);
        }
        if (wordFirst) {
            return unknownLast
                    || (scan.isOneOf(from - 1, NameCues.CONTACT)
                            && !scan.tokens().get(from).startsSentence());
        }
        if (cues.isNonLatin(from)) {
            return cues.isNonLatin(last);
        }
        return unknownFirst && (unknownLast || scan.isFirstName(last));
    }

    /** In "Will Thornmere open?", "Will" is an auxiliary verb at the start of a question, not a first name. */
    private boolean isAuxiliary(int at) {
        return AUXILIARIES.contains(scan.lower(at)) && scan.tokens().get(at).startsSentence();
    }

    /** The name at the end of a longer run of capitalised words, as in "Yesterday Zephrin Quillow". */
    private int lastPair(int from, int to) {
        if (to - from > 2 && isName(to - 2, to)) {
            return scan.addName(to - 2, to);
        }
        for (int at = from + 1; at < to; at++) {
            if (isPlainFirst(at) && !scan.tokens().get(at).isAllCapitals()) {
                return scan.addName(at, to);
            }
        }
        return from + 1 < to ? to : 0;
    }

    private boolean isPlainFirst(int at) {
        return scan.isPlainFirstName(at);
    }

    private boolean isGenericNoun(int at) {
        return NameCues.INSTITUTIONS.contains(scan.base(at));
    }

    /** A single capitalised first name. */
    private int single(int at) {
        Token token = scan.tokens().get(at);
        if (token.isAllCapitals() && token.length() < 8) {
            return surnameFirst(at);
        }
        if (!scan.isPlainFirstName(at) || token.length() < 3) {
            return surnameFirst(at);
        }
        if (token.isPossessive() && NameCues.INSTITUTIONS.contains(scan.base(at + 1))) {
            return 0;
        }
        Token next = scan.get(at + 1);
        boolean alone = next == null || next.isSign('.') || next.isSign('!') || next.kind() == Token.Kind.LINE_END;
        boolean startsSentence = token.startsSentence();
        boolean does = scan.isOneOf(at + 1, NameCues.DOING);
        boolean joined = scan.lower(at + 1).equals("and") && scan.isCapital(at + 2) && !scan.isPlainFirstName(at + 2);
        if (joined && startsSentence) {
            return 0;
        }
        return !startsSentence
                        || does
                        || alone
                        || token.isPossessive()
                        || scan.lexicon().isCommonFirstName(token.base())
                ? scan.addName(at, at + 1)
                : surnameFirst(at);
    }

    /** "THISTLEWOOD, Ruben". */
    private int surnameFirst(int at) {
        boolean comma = scan.lower(at + 1).equals(",") && scan.isCapital(at + 2) && scan.isFirstName(at + 2);
        return comma && scan.isUnknownSurname(at) ? scan.addName(at, at + 3) : 0;
    }
}

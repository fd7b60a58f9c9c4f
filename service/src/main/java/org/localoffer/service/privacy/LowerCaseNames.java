package org.localoffer.service.privacy;

import java.util.Set;

/** Finds names in lower case, or in a text of capitals, where capitals do not distinguish a name. */
final class LowerCaseNames {

    private static final Set<String> DESCRIBING = WordList.of("little old great new");
    private static final Set<String> ARTICLES = WordList.of("a an the to");

    private final TextScan scan;
    private final NameCues cues;
    private final boolean informativeCapitals;

    LowerCaseNames(TextScan scan, NameCues cues) {
        this.scan = scan;
        this.cues = cues;
        this.informativeCapitals = scan.hasInformativeCapitals();
    }

    /** The index after the name that starts at this token; 0 if no name starts there. */
    int endOfName(int at) {
        if (cues.isAfterNonPersonPrefix(at) && !scan.isOneOf(at - 1, DESCRIBING)) {
            return 0;
        }
        int end = pair(at);
        return end > 0 ? end : single(at);
    }

    private int pair(int at) {
        int last = at + 1;
        while (NameCues.PARTICLES.contains(scan.lower(last)) && last - at < 3 && !scan.isOrdinary(last)) {
            last++;
        }
        if (!scan.isWordAt(last)
                || (informativeCapitals && scan.isCapital(last))
                || cues.isOnlyNonPersonName(at)
                || cues.isInstitution(last)
                || cues.isInstitution(last + 1)) {
            return 0;
        }
        boolean plain = (scan.isPlainFirstName(at) || (cues.isNamesake(at) && scan.isUnknownNotMisspelt(last)))
                && scan.base(at).length() > 2;
        boolean word = scan.isFirstName(at)
                && scan.isOrdinary(at)
                && !NameCues.isTooCommonForFirstName(scan.lower(at))
                && scan.base(at).length() > 2;
        boolean unknown = scan.isUnknownNotMisspelt(last) && scan.base(last).length() > 3;
        boolean apostrophe = cues.isSurname(last) && scan.base(last).indexOf('\'') == 1;
        if (plain && !scan.isForeign()) {
            return unknown || apostrophe || cues.isSurname(last) || scan.isPlainFirstName(last)
                    ? scan.addName(at, last + 1)
                    : 0;
        }
        if (word && (unknown || apostrophe) && !isAfterArticle(at)) {
            return scan.addName(at, last + 1);
        }
        boolean both = scan.isUnknownNotMisspelt(at) && unknown && scan.base(at).length() > 3 && !scan.isForeign();
        return both ? scan.addName(at, last + 1) : 0;
    }

    /** After an article stands a thing and not a first name: "a rose hallambury". */
    private boolean isAfterArticle(int at) {
        return ARTICLES.contains(scan.lower(at - 1));
    }

    private int single(int at) {
        String word = scan.base(at);
        if (scan.isPlainFirstName(at) && word.length() > 2 && !cues.isInstitution(at + 1)) {
            boolean inContext = scan.isOneOf(at - 1, NameCues.SPEAKING)
                    || scan.isOneOf(at + 1, NameCues.DOING)
                    || scan.tokens().get(at).isPossessive();
            boolean common = scan.lexicon().isCommonFirstName(word);
            boolean longer = word.length() > 4;
            boolean certain = common ? inContext || longer : inContext && longer && !scan.isMisspelt(word);
            return certain && !scan.isForeign() ? scan.addName(at, at + 1) : 0;
        }
        return 0;
    }
}

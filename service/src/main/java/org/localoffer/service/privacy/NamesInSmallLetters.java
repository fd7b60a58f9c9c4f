package org.localoffer.service.privacy;

import java.util.Set;

/** PersonNames in small letters, or in a text of capitals, where no capital tells them. */
final class NamesInSmallLetters {

    private static final Set<String> DESCRIBING = WordList.of("little old great new");
    private static final Set<String> ARTICLES = WordList.of("a an the to");

    private final TextScan scan;
    private final NameSigns signs;
    private final boolean plainCase;

    NamesInSmallLetters(TextScan scan, NameSigns signs) {
        this.scan = scan;
        this.signs = signs;
        this.plainCase = scan.hasPlainCase();
    }

    /** One past a name that begins there; 0 where none does. */
    int at(int at) {
        if (signs.isAfterNobody(at) && !scan.isOneOf(at - 1, DESCRIBING)) {
            return 0;
        }
        int pair = smallPair(at);
        return pair > 0 ? pair : smallSingle(at);
    }

    private int smallPair(int at) {
        int last = at + 1;
        while (NameSigns.PARTICLES.contains(scan.lower(last)) && last - at < 3 && !scan.isOrdinary(last)) {
            last++;
        }
        if (!scan.isWordAt(last)
                || (plainCase && scan.isCapital(last))
                || signs.isNobodyHere(at)
                || signs.isInstitution(last)
                || signs.isInstitution(last + 1)) {
            return 0;
        }
        boolean plain = (scan.isPlainFirstName(at) || (signs.isNamesake(at) && scan.isStranger(last)))
                && scan.base(at).length() > 2;
        boolean word = scan.isFirstName(at)
                && scan.isOrdinary(at)
                && !NameSigns.isNeverFirst(scan.lower(at))
                && scan.base(at).length() > 2;
        boolean stranger = scan.isStranger(last) && scan.base(last).length() > 3;
        boolean apostrophe = signs.isSurname(last) && scan.base(last).indexOf('\'') == 1;
        if (plain && !scan.isForeign()) {
            return stranger || apostrophe || signs.isSurname(last) || scan.isPlainFirstName(last)
                    ? scan.foundName(at, last + 1)
                    : 0;
        }
        if (word && (stranger || apostrophe) && !isAdjectiveBefore(at)) {
            return scan.foundName(at, last + 1);
        }
        boolean both = scan.isStranger(at) && stranger && scan.base(at).length() > 3 && !scan.isForeign();
        return both ? scan.foundName(at, last + 1) : 0;
    }

    /** "a rose hallambury": after an article stands a thing, and no first name. */
    private boolean isAdjectiveBefore(int at) {
        return ARTICLES.contains(scan.lower(at - 1));
    }

    private int smallSingle(int at) {
        String word = scan.base(at);
        if (scan.isPlainFirstName(at) && word.length() > 2 && !signs.isInstitution(at + 1)) {
            boolean about = scan.isOneOf(at - 1, NameSigns.SPEAKING)
                    || scan.isOneOf(at + 1, NameSigns.DOING)
                    || scan.tokens().get(at).isPossessive();
            boolean common = scan.lexicon().isCommonFirstName(word);
            boolean longer = word.length() > 4;
            boolean sure = common ? about || longer : about && longer && !scan.isMisspelt(word);
            return sure && !scan.isForeign() ? scan.foundName(at, at + 1) : 0;
        }
        return 0;
    }
}

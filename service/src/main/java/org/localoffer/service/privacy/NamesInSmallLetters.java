package org.localoffer.service.privacy;

import java.util.Set;

/** Names in small letters, or in a text of capitals, where no capital tells them. */
final class NamesInSmallLetters {

    private static final Set<String> DESCRIBING = WordList.of("little old great new");
    private static final Set<String> ARTICLES = WordList.of("a an the to");

    private final Reading reading;
    private final NameSigns signs;
    private final boolean plainCase;

    NamesInSmallLetters(Reading reading, NameSigns signs) {
        this.reading = reading;
        this.signs = signs;
        this.plainCase = reading.hasPlainCase();
    }

    /** One past a name that begins there; 0 where none does. */
    int at(int at) {
        if (signs.isAfterNobody(at) && !reading.isOneOf(at - 1, DESCRIBING)) {
            return 0;
        }
        int pair = smallPair(at);
        return pair > 0 ? pair : smallSingle(at);
    }

    private int smallPair(int at) {
        int last = at + 1;
        while (NameSigns.PARTICLES.contains(reading.lower(last)) && last - at < 3 && !reading.isOrdinary(last)) {
            last++;
        }
        if (!reading.isWordAt(last)
                || (plainCase && reading.isCapital(last))
                || signs.isNobodyHere(at)
                || signs.isInstitution(last)
                || signs.isInstitution(last + 1)) {
            return 0;
        }
        boolean plain = (reading.isPlainFirstName(at) || (signs.isNamesake(at) && reading.isStranger(last)))
                && reading.base(at).length() > 2;
        boolean word = reading.isFirstName(at)
                && reading.isOrdinary(at)
                && !NameSigns.isNeverFirst(reading.lower(at))
                && reading.base(at).length() > 2;
        boolean stranger = reading.isStranger(last) && reading.base(last).length() > 3;
        boolean apostrophe = signs.isSurname(last) && reading.base(last).indexOf('\'') == 1;
        if (plain && !reading.isForeign()) {
            return stranger || apostrophe || signs.isSurname(last) || reading.isPlainFirstName(last)
                    ? reading.foundName(at, last + 1)
                    : 0;
        }
        if (word && (stranger || apostrophe) && !isAdjectiveBefore(at)) {
            return reading.foundName(at, last + 1);
        }
        boolean both = reading.isStranger(at) && stranger && reading.base(at).length() > 3 && !reading.isForeign();
        return both ? reading.foundName(at, last + 1) : 0;
    }

    /** "a rose hallambury": after an article stands a thing, and no first name. */
    private boolean isAdjectiveBefore(int at) {
        return ARTICLES.contains(reading.lower(at - 1));
    }

    private int smallSingle(int at) {
        String word = reading.base(at);
        if (reading.isPlainFirstName(at) && word.length() > 2 && !signs.isInstitution(at + 1)) {
            boolean about = reading.isOneOf(at - 1, NameSigns.SPEAKING)
                    || reading.isOneOf(at + 1, NameSigns.DOING)
                    || reading.tokens().get(at).isPossessive();
            boolean common = reading.lexicon().isCommonFirstName(word);
            boolean longer = word.length() > 4;
            boolean sure = common ? about || longer : about && longer && !reading.isMisspelt(word);
            return sure && !reading.isForeign() ? reading.foundName(at, at + 1) : 0;
        }
        return 0;
    }
}

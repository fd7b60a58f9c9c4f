package org.localoffer.service.privacy;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What may show that a text tells of one person, as numbers from 0 to 1, and what the meaning of a sentence does not hold.
 * No sign decides alone: {@link OnePersonClassifier} learns how much each counts.
 */
final class SignsOfOnePerson {

    /** How many numbers there are. */
    static final int COUNT = 12;

    private static final Set<String> ALONE = WordList.of("only sole first youngest oldest nobody else one");
    private static final Set<String> POINTING = WordList.of("the that this");
    private static final Set<String> WHO = WordList.of("who whose");

    /** Signs are counted up to here: a sentence with five names would otherwise outweigh everything else that was learnt. */
    private static final float MOST = 2;

    private static final int LONG_NUMBER = 3;
    private static final int SHORT_FORM = 3;

    private final TextScan scan;
    private final float[] signs = new float[COUNT];

    private SignsOfOnePerson(TextScan scan) {
        this.scan = scan;
    }

    /** @param known as {@link PersonalDetails#in} has it */
    static float[] of(String text, Predicate<String> known) {
        SignsOfOnePerson signs = new SignsOfOnePerson(new TextScan(text, known));
        signs.scan.tokens().forEach(signs::count);
        for (int at = 0; at < COUNT; at++) {
            signs.signs[at] = Math.min(signs.signs[at], MOST) / MOST;
        }
        return signs.signs;
    }

    private void count(Token token) {
        int at = token.at();
        add(0, token.isNumber() && token.length() >= LONG_NUMBER);
        add(1, token.kind() == Token.Kind.MIXED);
        if (!token.isWord()) {
            return;
        }
        boolean capital = isCapitalInside(token);
        add(2, scan.isUnknown(at));
        add(3, capital);
        add(4, capital && !scan.isKnown(token.base()) && !scan.isNobody(at));
        add(5, scan.isFirstName(at));
        add(6, scan.isFirstName(at) && scan.lexicon().isCommonFirstName(token.base()));
        add(7, ALONE.contains(token.lower()));
        add(8, PeopleAndPlaces.PEOPLE.contains(token.base()) && scan.isOneOf(at - 1, POINTING));
        add(9, PeopleAndPlaces.ROLES.contains(token.base()));
        add(10, PeopleAndPlaces.SETTINGS.contains(token.base()) && isNamed(at - 1));
        add(11, WHO.contains(token.lower()));
    }

    private void add(int sign, boolean isThere) {
        signs[sign] += isThere ? 1 : 0;
    }

    private boolean isCapitalInside(Token token) {
        return token.isCapital()
                && !token.opens()
                && token.length() > 1
                && !(token.isAllCapitals() && token.length() <= SHORT_FORM)
                && scan.hasPlainCase();
    }

    private boolean isNamed(int at) {
        return (scan.isCapital(at) && scan.hasPlainCase()) || (scan.isWordAt(at) && scan.isUnknown(at));
    }
}

package org.localoffer.service.privacy;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Features, from 0 to 1, that may show that a sentence is about one person and that its embedding does not hold. No
 * feature decides alone: {@link OnePersonClassifier} learns its weight.
 */
final class OnePersonFeatures {

    /** Number of features. */
    static final int COUNT = 12;

    private static final Set<String> UNIQUENESS = WordList.of("only sole first youngest oldest nobody else one");
    private static final Set<String> DEMONSTRATIVES = WordList.of("the that this");
    private static final Set<String> WHO = WordList.of("who whose");

    /** Upper limit of each count: a sentence with five names would otherwise outweigh all other features. */
    private static final float MAX_COUNT = 2;

    private static final int MIN_DIGITS = 3;
    private static final int MAX_ABBREVIATION = 3;

    private final TextScan scan;
    private final float[] features = new float[COUNT];

    private OnePersonFeatures(TextScan scan) {
        this.scan = scan;
    }

    /** @param isLocalTerm as for {@link PersonalDetails#in} */
    static float[] of(String text, Predicate<String> isLocalTerm) {
        OnePersonFeatures features = new OnePersonFeatures(new TextScan(text, isLocalTerm));
        features.scan.tokens().forEach(features::count);
        for (int at = 0; at < COUNT; at++) {
            features.features[at] = Math.min(features.features[at], MAX_COUNT) / MAX_COUNT;
        }
        return features.features;
    }

    private void count(Token token) {
        int at = token.at();
        add(0, token.isNumber() && token.length() >= MIN_DIGITS);
        add(1, token.kind() == Token.Kind.MIXED);
        if (!token.isWord()) {
            return;
        }
        boolean capital = isCapitalInside(token);
        add(2, scan.isUnknown(at));
        add(3, capital);
        add(4, capital && !scan.isLocalTerm(token.base()) && !scan.isNonPersonName(at));
        add(5, scan.isFirstName(at));
        add(6, scan.isFirstName(at) && scan.lexicon().isCommonFirstName(token.base()));
        add(7, UNIQUENESS.contains(token.lower()));
        add(8, PeopleAndPlaces.PEOPLE.contains(token.base()) && scan.isOneOf(at - 1, DEMONSTRATIVES));
        add(9, PeopleAndPlaces.ROLES.contains(token.base()));
        add(10, PeopleAndPlaces.SETTINGS.contains(token.base()) && isNamed(at - 1));
        add(11, WHO.contains(token.lower()));
    }

    private void add(int feature, boolean isPresent) {
        features[feature] += isPresent ? 1 : 0;
    }

    private boolean isCapitalInside(Token token) {
        return token.isCapital()
                && !token.startsSentence()
                && token.length() > 1
                && !(token.isAllCapitals() && token.length() <= MAX_ABBREVIATION)
                && scan.hasInformativeCapitals();
    }

    private boolean isNamed(int at) {
        return (scan.isCapital(at) && scan.hasInformativeCapitals()) || (scan.isWordAt(at) && scan.isUnknown(at));
    }
}

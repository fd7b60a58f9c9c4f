package org.localoffer.service.localarea.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas, gazetteer and closed lists. */
class PlacesAndWordsTest {

    private static final Areas AREAS = new Areas(List.of(
            new Area("england", "England", null),
            new Area("city", "City", "england"),
            new Area("north", "North of the city", "city"),
            new Area("county", "County", "england")));

    private static final Gazetteer GAZETTEER = new Gazetteer(List.of(
            new GazetteerPlace("Leigh-on-Sea", "city", 51.54, 0.65), new GazetteerPlace("SS9", "city", 51.56, 0.66)));

    @Test
    void anAreaHoldsItselfAndAllInsideItAtAnyDepth() {
        assertThat(AREAS.within("england")).containsExactlyInAnyOrder("england", "city", "north", "county");
        assertThat(AREAS.within("city")).containsExactlyInAnyOrder("city", "north");
        assertThat(AREAS.holds("north", "city")).isFalse();
        assertThat(AREAS.holds("county", "north")).isFalse();
    }

    @Test
    void areasInsideEachOtherDoNotLoopForever() {
        Areas round = new Areas(List.of(new Area("a", "A", "b"), new Area("b", "B", "a")));

        assertThat(round.holds("a", "b")).isTrue();
        assertThat(round.holds("c", "a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leigh-on-Sea", "leigh on sea", "  LEIGH ON SEA ", "Leigh on-Sea"})
    void aTownIsFoundHoweverItWasTyped(String typed) {
        assertThat(GAZETTEER.find(typed)).map(GazetteerPlace::name).contains("Leigh-on-Sea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SS9", "ss9", "SS9 2AB", "ss92ab", " ss 9 2ab "})
    void aPostcodeIsFoundByItsOutwardCode(String typed) {
        assertThat(GAZETTEER.find(typed)).map(GazetteerPlace::name).contains("SS9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Leigh", "SS99", "SS8 2AB", "9"})
    void whatNobodyKnowsIsNotFound(String typed) {
        assertThat(GAZETTEER.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"North of the city", "north of the CITY", " north-of-the-city "})
    void anAreaIsFoundByItsName(String typed) {
        assertThat(AREAS.findByName(typed)).map(Area::slug).contains("north");
    }

    /** The widest area contains everything, so it narrows no search. */
    @ParameterizedTest
    @ValueSource(strings = {"", "England", "Outside the area", "north", "of the city"})
    void neitherTheWidestAreaNorAPartOfANameIsFound(String typed) {
        Areas areas = new Areas(List.of(
                new Area("england", "England", null),
                new Area("north", "North of the city", "england"),
                new Area(Areas.OUTSIDE, "Outside the area", "england")));

        assertThat(areas.findByName(typed)).isEmpty();
        assertThat(areas.words()).containsExactlyInAnyOrder("north", "of", "the", "city");
    }

    @Test
    void labelsComeInTheOrderOfTheEditionAndDroppedOnesLast() {
        Terms terms = new Terms(List.of(
                new Term("one", "First", null, Set.of(), false, false),
                new Term("two", "Second", null, Set.of(), false, false)));

        assertThat(terms.labels(Set.of("two", "gone", "one"))).containsExactly("First", "Second", "gone");
        assertThat(terms.label("gone")).isEqualTo("gone");
    }
}

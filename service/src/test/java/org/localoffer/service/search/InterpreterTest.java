package org.localoffer.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.localarea.Synonyms;

class InterpreterTest {

    private static final Synonyms SYNONYMS = new Synonyms(List.of(
            "autism, asd, autistic spectrum disorder",
            "speech therapy, speech and language therapy",
            "not in education employment or training, neet"));

    private static final Map<String, Place> PLACES = Map.of(
            "ss1", new Place("SS1", "southend", 51.54, 0.73),
            "po6", new Place("PO6", "north-portsmouth", 50.85, -1.07));
    private static final Map<String, Place> TOWNS = Map.of(
            "leigh on sea", new Place("Leigh-on-Sea", "southend", 51.54, 0.65),
            "bath", new Place("Bath", "outside", 51.38, -2.36),
            "southend", new Place("Southend", "southend", 51.54, 0.71));

    private static final PlaceFinder FINDER = new PlaceFinder() {
        @Override
        public Optional<Place> find(String text) {
            return Optional.ofNullable(PLACES.get(key(text))).or(() -> known(text));
        }

        @Override
        public Optional<Place> known(String name) {
            return Optional.ofNullable(TOWNS.get(key(name)));
        }

        private static String key(String text) {
            return text.toLowerCase(Locale.ROOT).replace('-', ' ');
        }
    };

    private static Interpretation read(String text) {
        return read(text, null);
    }

    private static Interpretation read(String text, @Nullable String place) {
        return new Interpreter(SYNONYMS, FINDER)
                .interpret(new SearchParameters(text, place, null, Map.of(), Sort.RELEVANCE, 1));
    }

    private static List<String> words(Interpretation interpretation) {
        return interpretation.units().stream().map(Interpretation.Unit::typed).toList();
    }

    private static @Nullable String place(Interpretation interpretation) {
        Place place = interpretation.place();
        return place == null ? null : place.name();
    }

    @Test
    void aWholeQuestionIsReadAsAgePlaceAndWhatToFind() {
        Interpretation read = read("autism support for my 7 year old near SS1");

        assertThat(read.age()).isEqualTo(7);
        assertThat(place(read)).isEqualTo("SS1");
        assertThat(read.placeFromText()).isTrue();
        assertThat(words(read)).containsExactly("autism", "support");
    }

    @ParameterizedTest
    @CsvSource({
        "swimming for a 7 year old, 7",
        "swimming for a 7-year-old, 7",
        "swimming for 7 years old, 7",
        "swimming aged 9, 9",
        "swimming age 9, 9",
        "swimming 10yo, 10",
        "swimming 10 y/o, 10",
        "swimming 11 yrs, 11",
        "swimming 0 years old, 0",
        "swimming 25 YEAR OLD, 25",
    })
    void anAgeIsReadAndNoWordToFind(String text, int age) {
        assertThat(read(text).age()).isEqualTo(age);
        assertThat(words(read(text))).containsExactly("swimming");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key stage 2", "year 7", "section 19", "26 year old", "aged 99", "119 aged", "7", "PMLD"})
    void aNumberThatIsNoAgeOfAChildIsNone(String text) {
        assertThat(read(text).age()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autism SS1",
                "autism near ss1",
                "autism in SS1 2AB",
                "autism ss12ab",
                "SS1 autism",
                "autism, SS1."
            })
    void anOutwardCodeIsAPlaceAndNeverAWordToFind(String text) {
        Interpretation read = read(text);

        assertThat(place(read)).isEqualTo("SS1");
        assertThat(words(read)).containsExactly("autism");
    }

    @ParameterizedTest
    @CsvSource({
        "clubs in Southend, Southend",
        "clubs near Leigh-on-Sea, Leigh-on-Sea",
        "clubs around leigh on sea, Leigh-on-Sea",
        "clubs close to Bath?, Bath",
        "'clubs in Southend, please', Southend",
    })
    void aTownAfterAWordOfPlaceIsAPlace(String text, String town) {
        assertThat(place(read(text))).isEqualTo(town);
        assertThat(words(read(text))).startsWith("clubs").doesNotContain("southend", "bath", "leigh");
    }

    @Test
    void theTownMayComeAfterAnotherWordOfPlace() {
        Interpretation read = read("help in a crisis near Southend");

        assertThat(place(read)).isEqualTo("Southend");
        assertThat(words(read)).containsExactly("help", "crisis");
    }

    @Test
    void aTownThatIsAlsoAWordIsNoPlaceWithoutAWordOfPlace() {
        Interpretation read = read("bath seat for a child");

        assertThat(read.place()).isNull();
        assertThat(words(read)).containsExactly("bath", "seat", "child");
    }

    @Test
    void thePlaceGivenApartComesBeforeTheOneInTheText() {
        Interpretation read = read("autism near Southend", "PO6");

        assertThat(place(read)).isEqualTo("PO6");
        assertThat(read.placeFromText()).isFalse();
        assertThat(read.unknownPlace()).isNull();
    }

    @Test
    void aPlaceThatNobodyKnowsIsTold() {
        Interpretation read = read("autism", "Atlantis");

        assertThat(read.place()).isNull();
        assertThat(read.unknownPlace()).isEqualTo("Atlantis");
    }

    @Test
    void aCodeThatNobodyKnowsStaysAWord() {
        assertThat(read("P4 and above").place()).isNull();
        assertThat(words(read("P4 and above"))).containsExactly("p4", "above");
    }

    @Test
    void eachThingToFindBringsItsOtherWordings() {
        assertThat(read("ASD").units())
                .containsExactly(new Interpretation.Unit("asd", Set.of("autism", "autistic spectrum disorder")));
        assertThat(read("swimming").units()).containsExactly(new Interpretation.Unit("swimming", Set.of()));
    }

    @Test
    void theLongestKnownWordingIsOneThingToFind() {
        assertThat(words(read("speech and language therapy clinic")))
                .containsExactly("speech and language therapy", "clinic");
        assertThat(words(read("not in education employment or training")))
                .containsExactly("not in education employment or training");
    }

    @Test
    void wordsThatNameNothingAreNotLookedFor() {
        assertThat(words(read("How do I get my son to sleep?"))).containsExactly("son", "sleep");
        assertThat(words(read("what is there for me"))).isEmpty();
    }

    @Test
    void aCommonWordNeedNotBeFound() {
        assertThat(Interpreter.isCommon(new Interpretation.Unit("help", Set.of())))
                .isTrue();
        assertThat(Interpreter.isCommon(new Interpretation.Unit("sleep", Set.of())))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!*()[]{}\"'", "😀", "<>"})
    void textWithoutAWordIsNoQuestion(String text) {
        assertThat(read(text).units()).isEmpty();
    }
}

package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.language.LanguageIdentifier;
import org.localoffer.service.language.OtherLanguageDetector;
import org.localoffer.service.localarea.model.OtherLanguage;
import org.localoffer.service.localarea.model.OtherLanguages;
import org.localoffer.service.privacy.HarmJudge;
import org.localoffer.service.privacy.HarmJudgement;
import org.localoffer.service.privacy.HarmPhrases;
import org.localoffer.service.search.engine.EngineLimits;
import org.localoffer.service.search.understand.ParsedQuery.Understood;

class QueryInterpreterTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept("autism", Role.NEED, Set.of("autism", "autistic", "asd"), List.of(), List.of("asd"), List.of()),
            concept("assessment", Role.SETTING, Set.of("assessment", "diagnosis"), List.of(), List.of(), List.of()),
            concept(
                    "autism-assessment",
                    Role.ASKED,
                    Set.of("autism test"),
                    List.of("autism-assessment"),
                    List.of("asd"),
                    List.of(Set.of("autism", "assessment"))),
            concept(
                    "speech-therapy",
                    Role.ASKED,
                    Set.of("speech therapy", "speech and language therapy", "not talking"),
                    List.of("speech-and-language-therapy"),
                    List.of("slcn"),
                    List.of()),
            concept("nursery", Role.SETTING, Set.of("nursery"), List.of("childcare"), List.of(), List.of()),
            concept("blues", Role.ASKED, Set.of("baby blues"), List.of("perinatal"), List.of(), List.of()),
            new Concept(
                    "self-harm",
                    "Self-harm",
                    Set.of("self harming"),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Role.ASKED,
                    List.of("mental-health-crisis"),
                    List.of("semh"),
                    List.of(),
                    List.of(),
                    true)));

    private static final Map<String, SearchPlace> PLACES =
            Map.of("hp99", new SearchPlace("HP99", "outside", 51.54, 0.73));
    private static final Map<String, SearchPlace> KNOWN = Map.of(
            "ss1", new SearchPlace("SS1", "southend", 51.54, 0.73),
            "po6", new SearchPlace("PO6", "north-portsmouth", 50.85, -1.07),
            "leigh on sea", new SearchPlace("Leigh-on-Sea", "southend", 51.54, 0.65),
            "bath", new SearchPlace("Bath", "outside", 51.38, -2.36),
            "southend", new SearchPlace("Southend", "southend", 51.54, 0.71));

    private static final PlaceFinder FINDER = new PlaceFinder() {
        @Override
        public Optional<SearchPlace> find(String text) {
            return Optional.ofNullable(PLACES.get(key(text))).or(() -> known(text));
        }

        @Override
        public Optional<SearchPlace> known(String name) {
            return Optional.ofNullable(KNOWN.get(key(name)));
        }

        private static String key(String text) {
            return text.toLowerCase(Locale.ROOT).replace('-', ' ');
        }
    };

    private static final EnglishDictionary ENGLISH = new EnglishDictionary();

    private static final SemanticMatcher BY_WORDS_ALONE = (text, vocabulary) -> QuestionSimilarity.UNKNOWN;

    private static final SpellingCorrection SPELLING =
            new SpellingCorrection(VOCABULARY, Set.of("southend", "leigh"), Map.of("cliffdale", 1L), ENGLISH);

    private static Concept concept(
            String id,
            Role role,
            Set<String> words,
            List<String> help,
            List<String> needs,
            List<Set<String>> together) {
        return new Concept(
                id, id, words, Set.of(), Set.of(), Set.of(), Set.of(), role, help, needs, together, List.of(), false);
    }

    private static final HarmPhrases WORDS_OF_HARM = HarmPhrases.shipped();

    private static final OtherLanguageDetector DETECTOR = new OtherLanguageDetector(new LanguageIdentifier());

    private static final QuestionLanguages ENGLISH_ALONE =
            new QuestionLanguages(new OtherLanguages(List.of(), List.of()), DETECTOR, SPELLING::isKnown);

    private static final QuestionLanguages WITH_GREEK = new QuestionLanguages(
            new OtherLanguages(
                    List.of("dont speak english"),
                    List.of(new OtherLanguage(
                            "el", "Greek", "Ελληνικά", "ltr", "{phone}", Set.of(), Set.of(), Set.of()))),
            DETECTOR,
            SPELLING::isKnown);

    private static QueryInterpreter interpreter(SemanticMatcher matcher) {
        return new QueryInterpreter(
                VOCABULARY,
                FINDER,
                SPELLING,
                ENGLISH,
                matcher,
                new EngineLimits(),
                text -> HarmJudge.byListAlone(text, WORDS_OF_HARM),
                ENGLISH_ALONE);
    }

    private static ParsedQuery read(String text) {
        return read(text, null);
    }

    private static ParsedQuery read(String text, @Nullable String place) {
        return interpreter(BY_WORDS_ALONE).interpret(text, place);
    }

    private static List<String> asked(String text) {
        return read(text).required().stream().map(QueryTerm::words).toList();
    }

    private static @Nullable String place(ParsedQuery parsed) {
        SearchPlace place = parsed.place();
        return place == null ? null : place.name();
    }

    @Test
    void aWholeQuestionIsReadAsAgePlaceAndWhatToFind() {
        ParsedQuery read = read("autism support for my 7 year old near SS1");

        assertThat(read.age()).isEqualTo(new AskedAge(7, 8, "age 7"));
        assertThat(place(read)).isEqualTo("SS1");
        assertThat(read.placeFromText()).isTrue();
        assertThat(read.needs()).containsExactly("asd");
        assertThat(read.required()).extracting(QueryTerm::words).containsExactly("autism");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gardening for a 7 year old           | 7    | 8
            gardening for a 7-year-old           | 7    | 8
            gardening aged 9                     | 9    | 10
            gardening age 9                      | 9    | 10
            gardening my 19yo                    | 19   | 20
            gardening 10 y/o                     | 10   | 11
            gardening for a 11 yrs               | 11   | 12
            gardening 25 YEAR OLD                | 25   | 26
            gardening my son is 3                | 3    | 4
            gardening shes 14                    | 14   | 15
            gardening for my five year old       | 5    | 6
            gardening year 9                     | 13   | 15
            gardening yr 4                       | 8    | 10
            gardening for a toddler              | 1    | 4
            gardening for teenagers              | 13   | 20
            gardening key stage 2                | 7    | 11
            gardening under 5s                   | 0    | 5
            gardening over 18s                   | 18   | 26
            gardening 2 and a half year old      | 2    | 3
            gardening 2 years 3 months old       | 2    | 3
            gardening twenty one year old        | 21   | 22
            """)
    void anAgeIsReadAndNoWordToFind(String text, double from, double before) {
        AskedAge age = Objects.requireNonNull(read(text).age());

        assertThat(age.from()).isEqualTo(from);
        assertThat(age.before()).isEqualTo(before);
        assertThat(asked(text)).containsExactly("gardening");
    }

    @Test
    void monthsAreAPartOfAYear() {
        AskedAge age = Objects.requireNonNull(read("18 months old").age());

        assertThat(age.from()).isEqualTo(1.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section 19",
                "26 year old",
                "aged 99",
                "119 aged",
                "7",
                "PMLD",
                "waiting for 2 years",
                "it is 5 miles away",
                "year 14",
                "waiting nearly 2 years for help",
                "what is 1:1 support",
                "my sıx year old",
                "fİve year old",
                "2 years ago"
            })
    void aNumberThatIsNoAgeOfAChildIsNone(String text) {
        assertThat(read(text).age()).isNull();
    }

    @Test
    void aWordOfAgeInsideALongerPhraseIsNoAge() {
        assertThat(read("baby blues").age()).isNull();
        assertThat(read("baby sleep").age()).isNotNull();
    }

    @Test
    void aSchoolsPhaseGivesTheAgeAndRemainsATerm() {
        assertThat(read("gardening infant school").age()).isEqualTo(new AskedAge(4, 8, "infant school"));
        assertThat(asked("gardening infant school")).containsExactly("gardening", "infant", "school");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gardening SS1",
                "gardening near ss1",
                "gardening in SS1",
                "SS1 gardening",
                "gardening, SS1.",
                "gardening nr ss1"
            })
    void anOutwardCodeIsAPlaceAndNeverAWordToFind(String text) {
        assertThat(place(read(text))).isEqualTo("SS1");
        assertThat(asked(text)).containsExactly("gardening");
    }

    @ParameterizedTest
    @CsvSource({
        "clubs in Southend, Southend",
        "clubs southend, Southend",
        "southend clubs, Southend",
        "clubs near Leigh-on-Sea, Leigh-on-Sea",
        "clubs leigh on sea, Leigh-on-Sea",
        "clubs near Bath?, Bath",
        "'clubs in Southend, please', Southend",
        "clubs near southnd, Southend",
    })
    void aTownIsAPlace(String text, String town) {
        assertThat(place(read(text))).isEqualTo(town);
        assertThat(asked(text)).containsExactly("clubs");
    }

    @Test
    void aTownThatIsAlsoAWordIsNoPlaceWithoutAWordOfPlace() {
        assertThat(read("bath seat").place()).isNull();
        assertThat(asked("bath seat")).containsExactly("bath", "seat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"he refuses to sit in bath", "afraid to be at bath time"})
    void anOrdinaryWordAfterAnyLittleWordIsNoTown(String text) {
        assertThat(read(text).place()).isNull();
        assertThat(place(read("clubs in Bath"))).isEqualTo("Bath");
    }

    @Test
    void aPlaceTakesNoWordsOfAgeWithIt() {
        assertThat(read("clubs in year 9 southend").understood())
                .contains(new Understood("near Southend", true, "clubs in year 9"));
    }

    @Test
    void aPlaceThatDoesNotCountIsNotShown() {
        assertThat(read("autism near Southend", "PO6").understood())
                .containsExactly(new Understood("autism", false, "near Southend"));
    }

    @Test
    void theSectorIsShownAndCanBeRemoved() {
        assertThat(read("nhs autism").understood()).contains(new Understood("nhs", true, "autism"));
    }

    @Test
    void signsAndVariationSelectorsAreNoWords() {
        assertThat(asked("autism & ❤️")).containsExactly("autism");
    }

    @Test
    void aQuestionOfManyThingsStaysWithinWhatAnEngineTakes() {
        String many = String.join(" ", java.util.Collections.nCopies(60, "speech therapy baby blues self harming"));

        assertThat(read(many).terms()).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void aCodeThatTheGazetteerLacksIsLookedUp() {
        assertThat(place(read("clubs HP99"))).isEqualTo("HP99");
    }

    @Test
    void thePlaceGivenApartComesBeforeTheOneInTheText() {
        ParsedQuery read = read("autism near Southend", "PO6");

        assertThat(place(read)).isEqualTo("PO6");
        assertThat(read.placeFromText()).isFalse();
        assertThat(read.unknownPlace()).isNull();
    }

    @Test
    void anUnknownPlaceIsReported() {
        ParsedQuery read = read("autism", "Atlantis");

        assertThat(read.place()).isNull();
        assertThat(read.unknownPlace()).isEqualTo("Atlantis");
    }

    @Test
    void aSettingIsRequiredOnlyIfNothingElseIs() {
        assertThat(read("nursery").required()).extracting(QueryTerm::words).containsExactly("nursery");
        assertThat(read("nursery speech therapy").terms())
                .extracting(QueryTerm::words, QueryTerm::role)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("nursery", QueryTerm.Role.OPTIONAL),
                        org.assertj.core.groups.Tuple.tuple("speech therapy", QueryTerm.Role.REQUIRED));
    }

    @Test
    void thingsNamedTogetherMeanWhatTheyMakeTogether() {
        ParsedQuery read = read("who does a diagnosis of autism");

        assertThat(read.required().getFirst().concepts())
                .extracting(Concept::id)
                .containsExactly("autism-assessment");
        assertThat(read.help()).containsExactly("autism-assessment");
    }

    @Test
    void inASentenceTheOtherWordsAreOptional() {
        assertThat(asked("my son is 3 and still not talking and his teacher and granny wonder about gardens"))
                .containsExactly("not talking");
        assertThat(asked("gardens not talking")).containsExactly("not talking", "gardens");
    }

    @Test
    void aCommonWordNeedNotBeFoundUnlessItIsAll() {
        assertThat(asked("help with autism")).containsExactly("autism");
        assertThat(asked("help")).containsExactly("help");
    }

    @Test
    void whatAnswersDangerComesBeforeTheRestOfAStory() {
        ParsedQuery read = read("self harming, and speech therapy");

        assertThat(read.danger()).isTrue();
        assertThat(read.required()).extracting(QueryTerm::words).containsExactly("self harming");
    }

    @Test
    void wordsOfHarmAreHeardThatTheVocabularyDoesNotKnow() {
        assertThat(read("his carer hits him").danger()).isTrue();
        assertThat(read("speech therapy").danger()).isFalse();
    }

    private static final String WITHOUT_A_WORD_OF_HARM = "he thinks that the television talks about him";

    @Test
    void dangerIsHeardAlsoInWhatTheWholeOfAQuestionIsLikeAndNothingElseIsReadIntoItForThat() {
        QueryInterpreter interpreter = new QueryInterpreter(
                VOCABULARY,
                FINDER,
                SPELLING,
                ENGLISH,
                (text, vocabulary) -> new QuestionSimilarity(Map.of("blues", 0.9), List.of()),
                new EngineLimits(),
                text -> new HarmJudgement(List.of(), List.of(), 5, 1, true),
                ENGLISH_ALONE);

        ParsedQuery read = interpreter.interpret(WITHOUT_A_WORD_OF_HARM, null);

        assertThat(read(WITHOUT_A_WORD_OF_HARM).danger()).as("by words alone").isFalse();
        assertThat(read.danger()).isTrue();
        assertThat(read.dangerNamed()).isFalse();
        assertThat(read.understood()).as("guessed").isEmpty();
        assertThat(interpreter.exactly(WITHOUT_A_WORD_OF_HARM, null).danger()).isTrue();
    }

    @Test
    void inDangerNoSpellingIsCorrected() {
        assertThat(read("sombody hits him").danger()).isTrue();
        assertThat(read("sombody hits him").corrected()).isNull();
    }

    @Test
    void urgencyAloneIsNoDanger() {
        assertThat(Stream.of("urgent speech therapy", "sleep tonight", "wheelchair repair asap"))
                .map(QueryInterpreterTest::read)
                .allSatisfy(read -> {
                    assertThat(read.urgent()).isTrue();
                    assertThat(read.danger()).isFalse();
                });
    }

    @Test
    void whatIsNotNeededIsNotLookedFor() {
        assertThat(asked("we dont need speech therapy, autism groups near Southend"))
                .contains("autism")
                .doesNotContain("speech therapy");
        assertThat(asked("I do not need any speech therapy for his autism")).doesNotContain("speech therapy");
        assertThat(asked("school says he doesnt need speech therapy")).contains("speech therapy");
        assertThat(asked("we dont want speech therapy to stop")).contains("speech therapy");
        assertThat(asked("i dont need self harming at home as well")).contains("self harming");
    }

    @Test
    void whatIsNotNeededDoesNotComeBackForWhatTheQuestionIsLike() {
        QueryInterpreter interpreter =
                interpreter((text, vocabulary) -> new QuestionSimilarity(Map.of("speech-therapy", 0.95), List.of()));

        assertThat(interpreter.interpret("we dont need speech therapy", null).terms())
                .extracting(QueryTerm::concepts)
                .allMatch(List::isEmpty);
    }

    @Test
    void anUncertainInferenceIsVagueAndIsNoEvidence() {
        ParsedQuery guess = interpreter(
                        (text, vocabulary) -> new QuestionSimilarity(Map.of("speech-therapy", 0.78), List.of()))
                .interpret("it is about the way that he is", null);
        ParsedQuery asGoodAsSaid = interpreter(
                        (text, vocabulary) -> new QuestionSimilarity(Map.of("speech-therapy", 0.9), List.of()))
                .interpret("it is about the way that he is", null);

        assertThat(guess.required()).extracting(QueryTerm::words).containsExactly("");
        assertThat(guess.isVague()).isTrue();
        assertThat(guess.help()).isEmpty();
        assertThat(asGoodAsSaid.isVague()).isFalse();
        assertThat(asGoodAsSaid.help()).containsExactly("speech-and-language-therapy");
    }

    @Test
    void aStoryOfVeryCommonWordsIsVague() {
        assertThat(read("is there a group for us to go to after that").isVague())
                .isTrue();
        assertThat(read("is there a trampolining group for us to go to").isVague())
                .isFalse();
        assertThat(read("a group").isVague()).isFalse();
    }

    @Test
    void longCommonWordsAreCorrectedToo() {
        assertThat(read("sombody for speech therapy").corrected()).isEqualTo("somebody for speech therapy");
    }

    @Test
    void urgencyAndSectorAreUnderstoodAndNotLookedFor() {
        ParsedQuery read = read("urgent nhs speech therapy");

        assertThat(read.urgent()).isTrue();
        assertThat(read.sectors()).containsExactly(Sector.HEALTH);
        assertThat(read.required()).extracting(QueryTerm::words).containsExactly("speech therapy");
    }

    @Test
    void aMisspellingIsCorrectedAndShown() {
        ParsedQuery read = read("autisim assesment");

        assertThat(read.corrected()).isEqualTo("autism assessment");
        assertThat(read.help()).containsExactly("autism-assessment");
    }

    @Test
    void twoWordsThatAreOneInTheDirectoryAreJoined() {
        assertThat(read("cliff dale").corrected()).isEqualTo("cliffdale");
    }

    @Test
    void eachThingUnderstoodCanBeTakenAway() {
        assertThat(read("autism aged 9 near Southend").understood())
                .containsExactly(
                        new Understood("autism", false, "aged 9 near Southend"),
                        new Understood("age 9", true, "autism near Southend"),
                        new Understood("near Southend", true, "autism aged 9"));
    }

    @Test
    void exactlyTheseWordsHaveNothingReadIntoThem() {
        ParsedQuery read = interpreter(BY_WORDS_ALONE).exactly("autisim aged 9 near Southend", null);

        assertThat(read.corrected()).isNull();
        assertThat(read.age()).isNull();
        assertThat(read.place()).isNull();
        assertThat(read.understood()).isEmpty();
        assertThat(read.required())
                .extracting(QueryTerm::words)
                .containsExactly("autisim", "aged", "9", "near", "southend");
    }

    @Test
    void aNeedThatAChildDoesNotHaveIsNotLookedFor() {
        assertThat(read("special school not autism").needs()).isEmpty();
        assertThat(asked("special school not autism")).doesNotContain("autism");
        assertThat(read("they say its not autism").needs()).containsExactly("asd");
    }

    @Test
    void onlyWhatSaysSomethingIsComparedByItsEmbedding() {
        List<String> compared = new ArrayList<>();
        QueryInterpreter interpreter = interpreter((text, vocabulary) -> {
            compared.add(text);
            return QuestionSimilarity.UNKNOWN;
        });

        Stream.of("help", "who can help us", "zzzqqq", "nobody answers the phone", "autism", "i cant go on any more")
                .forEach(text -> interpreter.interpret(text, null));

        assertThat(compared).containsExactly("nobody answers the phone", "autism", "i cant go on any more");
    }

    @Test
    void whoeverIsInDangerIsHeardInExactWordsAsWell() {
        assertThat(interpreter(BY_WORDS_ALONE).exactly("self harming", null).danger())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!*()[]{}\"'", "😀", "<>"})
    void textWithoutAWordIsNoQuestion(String text) {
        assertThat(read(text).terms()).isEmpty();
    }

    private static ParsedQuery readWithGreek(String text, HarmJudgement judged) {
        return new QueryInterpreter(
                        VOCABULARY,
                        FINDER,
                        SPELLING,
                        ENGLISH,
                        (question, vocabulary) -> new QuestionSimilarity(Map.of("blues", 0.9), List.of()),
                        new EngineLimits(),
                        question -> judged,
                        WITH_GREEK)
                .interpret(text, "SS1");
    }

    @Test
    void ofAQuestionInAnotherLanguageOnlyAbbreviationsAndLongEnglishWordsAreRead() {
        ParsedQuery read = readWithGreek("βοήθεια για autism και ASD 7 ετών", HarmJudgement.HARMLESS);

        assertThat(read.language()).isEqualTo(new QuestionLanguage(List.of("el"), false));
        assertThat(read.needs()).containsExactly("asd");
        assertThat(read.corrected()).isNull();
        assertThat(read.age()).isNull();
        assertThat(place(read)).as("given beside the question").isEqualTo("SS1");
        assertThat(read.understood()).isEmpty();
        assertThat(read.similar()).isEmpty();
    }

    @Test
    void aQuestionInAnotherLanguageWithoutSuchWordsIsLookedForAsAWhole() {
        ParsedQuery read = readWithGreek("βοήθεια για παιδί", HarmJudgement.HARMLESS);

        assertThat(read.required()).extracting(QueryTerm::words).containsExactly("βοήθεια για παιδί");
        assertThat(read.required()).allMatch(term -> term.concepts().isEmpty());
    }

    @Test
    void dangerIsHeardInAnotherLanguageToo() {
        HarmJudgement harm = new HarmJudgement(List.of(), List.of(), 5, 1, true);

        assertThat(readWithGreek("βοήθεια για παιδί", harm).danger()).isTrue();
        assertThat(readWithGreek("βοήθεια για παιδί", HarmJudgement.HARMLESS).danger()).isFalse();
    }
}

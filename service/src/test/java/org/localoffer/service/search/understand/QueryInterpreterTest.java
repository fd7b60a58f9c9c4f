package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
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
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.ChoiceKind;
import org.localoffer.service.localarea.model.ChoicePhrase;
import org.localoffer.service.localarea.model.ChoicePhrases;
import org.localoffer.service.localarea.model.OtherLanguage;
import org.localoffer.service.localarea.model.OtherLanguages;
import org.localoffer.service.privacy.HarmJudge;
import org.localoffer.service.privacy.HarmJudgement;
import org.localoffer.service.privacy.HarmPhrases;
import org.localoffer.service.search.ages.AskedAge;
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
            concept("college", Role.ASKED, Set.of("post 16"), List.of("college"), List.of(), List.of()),
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

    private static final AskedChoice FREE = new AskedChoice(ChoiceKind.COST, "free", "Free", null);

    private static final AskedChoice NO_DIAGNOSIS =
            new AskedChoice(ChoiceKind.DIAGNOSIS, "not-needed", "No diagnosis needed", null);

    private static final ChoicePhrases CHOICES = new ChoicePhrases(List.of(
            ChoicePhrase.of("free", FREE, false),
            ChoicePhrase.of("waiting for ... assessment", NO_DIAGNOSIS, false),
            ChoicePhrase.of("diagnosis", NO_DIAGNOSIS, false),
            ChoicePhrase.of("gluten free", null, false)));

    private static final Map<String, SearchPlace> PLACES =
            Map.of("hp99", new SearchPlace("HP99", "outside", 51.54, 0.73));
    private static final Map<String, SearchPlace> KNOWN = Map.of(
            "ss1", new SearchPlace("SS1", "southend", 51.54, 0.73),
            "po6", new SearchPlace("PO6", "north-portsmouth", 50.85, -1.07),
            "leigh on sea", new SearchPlace("Leigh-on-Sea", "southend", 51.54, 0.65),
            "bath", new SearchPlace("Bath", "outside", 51.38, -2.36),
            "southend", new SearchPlace("Southend", "southend", 51.54, 0.71),
            "portsmouth", new SearchPlace("Portsmouth", "portsmouth", 50.80, -1.09),
            "taunton", new SearchPlace("Taunton", "somerset", 51.02, -3.10),
            "ta1", new SearchPlace("TA1", "somerset", 51.01, -3.10));
    private static final Map<String, AskedArea> AREAS = Map.of(
            "somerset", new AskedArea("somerset", "Somerset"),
            "portsmouth", new AskedArea("portsmouth", "Portsmouth"),
            "north portsmouth", new AskedArea("north-portsmouth", "North Portsmouth"));

    private static final PlaceFinder FINDER = new PlaceFinder() {
        @Override
        public Optional<SearchPlace> find(String text) {
            return Optional.ofNullable(PLACES.get(key(text))).or(() -> known(text));
        }

        @Override
        public Optional<SearchPlace> known(String name) {
            return Optional.ofNullable(KNOWN.get(key(name)));
        }

        @Override
        public Optional<AskedArea> area(String name) {
            return Optional.ofNullable(AREAS.get(key(name)));
        }

        private static String key(String text) {
            return text.toLowerCase(Locale.ROOT).replace('-', ' ');
        }
    };

    private static final EnglishDictionary ENGLISH = new EnglishDictionary();

    private static final SemanticMatcher BY_WORDS_ALONE = (text, vocabulary) -> QuestionSimilarity.UNKNOWN;

    private static final SpellingCorrection SPELLING = new SpellingCorrection(
            VOCABULARY, CHOICES, List.of(Set.of("southend", "leigh")), Map.of("cliffdale", 1L), ENGLISH);

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
                CHOICES,
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

        assertThat(read.ages()).containsExactly(new AskedAge(7, 8, "age 7"));
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
            gardening for 3-5 year olds          | 3    | 6
            gardening ages 8 - 12                | 8    | 13
            gardening 14+                        | 14   | 26
            gardening y11                        | 15   | 17
            gardening for a boy of 6             | 6    | 7
            16, gardening                        | 16   | 17
            """)
    void anAgeIsReadAndNoWordToFind(String text, double from, double before) {
        assertThat(read(text).ages())
                .extracting(AskedAge::from, AskedAge::before)
                .containsExactly(Tuple.tuple(from, before));
        assertThat(asked(text)).containsExactly("gardening");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gardening for my 4 year old and 9 year old | age 4  | gardening for my 9 year old
            gardening for my 4 year old and 9 year old | age 9  | gardening for my 4 year old
            gardening, my kids are 6 and 10            | age 6  | gardening, my kids are 10
            gardening, my kids are 6 and 10            | age 10 | gardening, my kids are 6
            gardening 4-6 and 8-10 year olds           | age 4 to 6 | gardening 8-10 year olds
            """)
    void eachOfSeveralAgesCanBeTakenAway(String text, String age, String rest) {
        assertThat(read(text).ages()).hasSize(2);
        assertThat(read(text).understood()).contains(new Understood(age, true, rest));
        assertThat(asked(text)).containsExactly("gardening");
    }

    @Test
    void aNumberBeforeANeedIsAnAge() {
        assertThat(read("14 autistic").ages()).extracting(AskedAge::words).containsExactly("age 14");
        assertThat(read("level 2 autistic").ages()).isEmpty();
        assertThat(read("4 autistic children").ages()).isEmpty();
    }

    @Test
    void aPhraseThatNamesAnAgeIsStillLookedFor() {
        assertThat(read("post 16").ages()).extracting(AskedAge::words).containsExactly("age 16 and over");
        assertThat(read("post 16").help()).containsExactly("college");
    }

    @Test
    void aSmallNumberThatIsNoAgeNeedNotBeFound() {
        assertThat(asked("gardening 18 ideas")).contains("gardening").doesNotContain("18");
        assertThat(asked("gardening 101")).contains("101");
    }

    @Test
    void theWholeLocalOfferIsNoAgeAndNoWordToFind() {
        assertThat(read("gardening 0-25").ages()).isEmpty();
        assertThat(read("gardening 0-25").terms()).extracting(QueryTerm::words).containsExactly("gardening");
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
        assertThat(read(text).ages()).isEmpty();
    }

    @Test
    void aWordOfAgeInsideALongerPhraseIsNoAge() {
        assertThat(read("baby blues").ages()).isEmpty();
        assertThat(read("baby sleep").ages()).hasSize(1);
    }

    @Test
    void aSchoolsPhaseGivesTheAgeAndRemainsATerm() {
        assertThat(read("gardening infant school").ages()).containsExactly(new AskedAge(4, 8, "infant school"));
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

    private static @Nullable String area(ParsedQuery parsed) {
        AskedArea area = parsed.area();
        return area == null ? null : area.label();
    }

    /** What is left to find of a text about gardening, or about nothing but a place. */
    private static List<String> gardening(String text) {
        return text.contains("gardening") ? List.of("gardening") : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "somerset, Somerset, ''",
        "Somerset, Somerset, ''",
        "gardening in somerset, Somerset, gardening",
        "gardening somerset, Somerset, gardening",
        "somerset gardening, Somerset, gardening",
        "gardening near SOMERSET please, Somerset, gardening please",
        "'gardening, somerset, aged 9', Somerset, 'gardening, aged 9'",
        "gardening across Somerset, Somerset, gardening",
        "gardening in north portsmouth, North Portsmouth, gardening",
    })
    void anAreaOfTheLocalAreaIsUnderstoodAndCanBeRemoved(String text, String label, String rest) {
        ParsedQuery read = read(text);

        assertThat(area(read)).isEqualTo(label);
        assertThat(read.place()).isNull();
        assertThat(read.placeFromText()).isTrue();
        assertThat(read.understood()).contains(new Understood("in " + label, true, rest));
        assertThat(asked(text)).isEqualTo(gardening(text));
    }

    @ParameterizedTest
    @CsvSource({
        "gardening in Portsmouth, Portsmouth",
        "portsmouth gardening, Portsmouth",
        "gardening in Taunton Somerset, Taunton",
        "'Taunton, Somerset gardening', Taunton",
        "somerset gardening near TA1, TA1"
    })
    void aTownOrACodeIsMorePreciseThanAnArea(String text, String place) {
        ParsedQuery read = read(text);

        assertThat(place(read)).isEqualTo(place);
        assertThat(read.area()).isNull();
        assertThat(asked(text)).containsExactly("gardening");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Somerset", "somerset ", "in Somerset", "Glastonbury, Somerset"})
    void anAreaMayBeGivenSeparately(String given) {
        ParsedQuery read = read("gardening near Southend", given);

        assertThat(area(read)).isEqualTo("Somerset");
        assertThat(read.place()).isNull();
        assertThat(read.unknownPlace()).isNull();
        assertThat(read.placeFromText()).isFalse();
        assertThat(read.understood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Taunton, Somerset', Taunton", "near Taunton, Taunton", "'Southend, SS1', SS1"})
    void aPlaceGivenSeparatelyMayBeMoreThanItsName(String given, String place) {
        assertThat(place(read("gardening", given))).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TA1",
                "ta1",
                "TA1 gardening",
                "gardening ta1",
                "gardening in TA1",
                "gardening TA 1",
                "gardening near ta 1",
                "gardening TA-1",
                "TA 1",
                "gardening for a 9 year old in TA1"
            })
    void anOutwardCodeIsAPlaceAndNoAbbreviation(String text) {
        ParsedQuery read = interpreter((compared, vocabulary) -> {
                    assertThat(compared).doesNotContainIgnoringCase("ta1");
                    return QuestionSimilarity.UNKNOWN;
                })
                .interpret(text, null);

        assertThat(place(read)).isEqualTo("TA1");
        assertThat(read.required()).extracting(QueryTerm::words).isEqualTo(gardening(text));
    }

    @Test
    void nothingIsInferredFromAnOutwardCodeAlone() {
        List<String> compared = new ArrayList<>();

        interpreter((text, vocabulary) -> {
                    compared.add(text);
                    return QuestionSimilarity.UNKNOWN;
                })
                .interpret("TA1", null);

        assertThat(compared).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ta", "TA", "ta 1 to 1", "TA 1:1", "TA 1 2", "a ta 1 day a week", "ta1a2"})
    void anAbbreviationAndANumberAreNoPlace(String text) {
        assertThat(read(text).place()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gardening near me",
                "gardening nearby",
                "nearby gardening",
                "gardening near by",
                "gardening close by",
                "gardening close to home",
                "gardening local to me",
                "gardening near us",
                "gardening near home",
                "gardening in my area",
                "gardening in our local area",
                "gardening around here",
                "gardening round here",
                "gardening near where we live",
                "gardening where i live",
                "nearest gardening",
                "closest gardening to us",
                "gardening not too far away",
                "gardening within walking distance",
                "Gardening Near Me",
                "gardening near my house"
            })
    void whoAsksForSomethingNearIsAskedWhereAndTheWordsAreNotSearchedFor(String text) {
        ParsedQuery read = read(text);

        assertThat(read.nearHome()).isTrue();
        assertThat(read.understood()).isEmpty();
        assertThat(asked(text)).containsExactly("gardening");
        assertThat(read(text, "SS1").nearHome()).isFalse();
        assertThat(read(text, "Somerset").nearHome()).isFalse();
        assertThat(read(text + " in Southend").nearHome()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gardening", "gardening near Southend", "gardening in somerset", "close friends", "local authority",
                "no family nearby to help", "his dad lives nearby", "he is not far behind", "at home", "near the end"
            })
    void otherWordsAskForNothingNear(String text) {
        assertThat(read(text).nearHome()).isFalse();
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
        String many = IntStream.range(0, 60)
                .mapToObj(number -> "zq" + (char) ('a' + number % 26) + (char) ('a' + number / 26))
                .collect(Collectors.joining(" "));

        assertThat(read(many).terms()).hasSize(16);
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
                        Tuple.tuple("nursery", QueryTerm.Role.OPTIONAL),
                        Tuple.tuple("speech therapy", QueryTerm.Role.REQUIRED));
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
                CHOICES,
                FINDER,
                SPELLING,
                ENGLISH,
                (text, vocabulary) -> new QuestionSimilarity(Map.of("blues", 0.9), Map.of(), List.of()),
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
                .containsExactly("autism");
        assertThat(asked("I do not need any speech therapy for his autism")).containsExactly("autism");
        assertThat(asked("school says he doesnt need speech therapy")).contains("speech therapy");
        assertThat(asked("we dont want speech therapy to stop")).contains("speech therapy");
        assertThat(asked("i dont need self harming at home as well")).contains("self harming");
    }

    @Test
    void whatIsNotNeededDoesNotComeBackForWhatTheQuestionIsLike() {
        QueryInterpreter interpreter = interpreter(
                (text, vocabulary) -> new QuestionSimilarity(Map.of("speech-therapy", 0.95), Map.of(), List.of()));

        assertThat(concepts(interpreter.interpret("it is about the way that he is", null)))
                .as("inferred where nothing is said against it")
                .containsExactly("speech-therapy");
        assertThat(concepts(interpreter.interpret("we dont need speech therapy", null)))
                .isEmpty();
    }

    /** Ids of the concepts that are looked for. */
    private static List<String> concepts(ParsedQuery read) {
        return read.terms().stream()
                .flatMap(term -> term.concepts().stream())
                .map(Concept::id)
                .toList();
    }

    @Test
    void anUncertainInferenceIsVagueAndIsNoEvidence() {
        ParsedQuery guess = interpreter((text, vocabulary) ->
                        new QuestionSimilarity(Map.of("speech-therapy", 0.78), Map.of(), List.of()))
                .interpret("it is about the way that he is", null);
        ParsedQuery asGoodAsSaid = interpreter((text, vocabulary) ->
                        new QuestionSimilarity(Map.of("speech-therapy", 0.9), Map.of(), List.of()))
                .interpret("it is about the way that he is", null);

        assertThat(guess.required()).extracting(QueryTerm::words).containsExactly("");
        assertThat(guess.isVague()).isTrue();
        assertThat(guess.help()).isEmpty();
        assertThat(asGoodAsSaid.isVague()).isFalse();
        assertThat(asGoodAsSaid.help()).containsExactly("speech-and-language-therapy");
    }

    private static final String WITHOUT_A_WORD_OF_IT = "it is about the way that he is";

    private static ParsedQuery likeSpeechTherapy(String text, String... without) {
        return interpreter((question, vocabulary) ->
                        new QuestionSimilarity(Map.of("speech-therapy", 0.9), Map.of(), List.of()))
                .interpret(text, null, Set.of(without));
    }

    @Test
    void aGuessIsShownWithTheConceptThatRemovesIt() {
        assertThat(likeSpeechTherapy(WITHOUT_A_WORD_OF_IT).understood())
                .containsExactly(new Understood("guess: speech-therapy", false, null, "speech-therapy"));
        assertThat(likeSpeechTherapy(WITHOUT_A_WORD_OF_IT).leftOut()).isEmpty();
    }

    @Test
    void aGuessThatWasRemovedIsNotLookedForAndIsSaidToBeLeftOut() {
        ParsedQuery read = likeSpeechTherapy(WITHOUT_A_WORD_OF_IT, "speech-therapy");

        assertThat(concepts(likeSpeechTherapy(WITHOUT_A_WORD_OF_IT)))
                .as("with the guess")
                .containsExactly("speech-therapy");
        assertThat(read.terms())
                .extracting(QueryTerm::words, QueryTerm::concepts)
                .containsExactly(Tuple.tuple("about", List.of()), Tuple.tuple("way", List.of()));
        assertThat(read.understood()).isEmpty();
        assertThat(read.help()).isEmpty();
        assertThat(read.leftOut()).extracting(Concept::id).containsExactly("speech-therapy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autism",
                "my autistic son and the way that he is",
                "he is autistic and it is about the way that he is"
            })
    void aGuessBesideANamedNeedIsNotRequiredButAddsToIt(String text) {
        ParsedQuery read = likeSpeechTherapy(text);

        assertThat(read.required()).isNotEmpty().allMatch(QueryTerm::isNamed);
        assertThat(read.additional())
                .flatExtracting(QueryTerm::concepts)
                .extracting(Concept::id)
                .containsExactly("speech-therapy");
        assertThat(read.isVague()).isFalse();
        assertThat(likeSpeechTherapy(text, "speech-therapy").required()).isEqualTo(read.required());
    }

    @Test
    void aGuessIsRequiredWhereWordsNameNothing() {
        assertThat(likeSpeechTherapy(WITHOUT_A_WORD_OF_IT).required())
                .extracting(QueryTerm::isNamed)
                .containsExactly(false);
        assertThat(likeSpeechTherapy(WITHOUT_A_WORD_OF_IT).additional()).isEmpty();
    }

    @Test
    void whatWordsNameIsLookedForAlthoughItWasRemovedAsAGuess() {
        ParsedQuery read = likeSpeechTherapy("speech therapy", "speech-therapy");

        assertThat(read.required()).extracting(QueryTerm::words).containsExactly("speech therapy");
        assertThat(read.leftOut()).isEmpty();
        assertThat(likeSpeechTherapy("self harming", "self-harm").danger()).isTrue();
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
    void wordsOfAChoiceAreNotLookedForAndItsChipTakesAllOfThemAway() {
        ParsedQuery read = read("free speech therapy, really free");

        assertThat(read.choices()).containsExactly(FREE);
        assertThat(read.required()).extracting(QueryTerm::words).containsExactly("speech therapy");
        assertThat(read.terms()).extracting(QueryTerm::words).doesNotContain("free");
        assertThat(read.understood())
                .containsExactly(
                        new Understood("free", true, "speech therapy, really"),
                        new Understood("speech-therapy", false, "free really free"));
    }

    @Test
    void whatAFamilyWaitsForIsNotWhatItAsksFor() {
        ParsedQuery read = read("waiting for an autism assessment");

        assertThat(read.choices()).containsExactly(NO_DIAGNOSIS);
        assertThat(read.needs()).containsExactly("asd");
        assertThat(read.help()).isEmpty();
        assertThat(read.understood())
                .containsExactly(
                        new Understood("no diagnosis needed", true, "an autism"),
                        new Understood("autism", false, "waiting for an assessment"));
    }

    @Test
    void aCircumstanceOfTheVocabularyThatIsAlsoAChoiceCountsForBothAndIsShownOnce() {
        ParsedQuery read = read("autism diagnosis");

        assertThat(read.choices()).containsExactly(NO_DIAGNOSIS);
        assertThat(read.terms().stream().flatMap(term -> term.concepts().stream()))
                .extracting(Concept::id)
                .contains("assessment");
        assertThat(read.understood())
                .containsExactly(
                        new Understood("autism", false, "diagnosis"),
                        new Understood("no diagnosis needed", true, "autism"));
    }

    @Test
    void aQuestionOfChoicesAloneLooksForNothingElse() {
        assertThat(read("something free please").terms()).isEmpty();
        assertThat(read("something free please").choices()).containsExactly(FREE);
        assertThat(read("gluten free").choices()).isEmpty();
        assertThat(read("gluten free").terms()).isNotEmpty();
    }

    @Test
    void inDangerAndInASearchForExactWordsThereAreNoChoices() {
        ParsedQuery danger = read("free help, he is self harming");

        assertThat(danger.danger()).isTrue();
        assertThat(danger.choices()).isEmpty();
        assertThat(danger.understood()).extracting(Understood::label).doesNotContain("free");
        assertThat(interpreter(BY_WORDS_ALONE).exactly("free clubs", null).choices())
                .isEmpty();
    }

    @Test
    void bracketsAroundWhatIsTakenAwayGoWithIt() {
        assertThat(read("autism near (SS1) (aged 9)").understood())
                .containsExactly(
                        new Understood("autism", false, "near (SS1) (aged 9)"),
                        new Understood("near SS1", true, "autism (aged 9)"),
                        new Understood("age 9", true, "autism near (SS1)"));
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
        assertThat(read.ages()).isEmpty();
        assertThat(read.place()).isNull();
        assertThat(read.understood()).isEmpty();
        assertThat(read.required())
                .extracting(QueryTerm::words)
                .containsExactly("autisim", "aged", "9", "near", "southend");
    }

    @Test
    void aNeedThatAChildDoesNotHaveIsNotLookedFor() {
        assertThat(read("special school not autism").needs()).isEmpty();
        assertThat(asked("special school not autism")).containsExactly("special", "school");
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
                        CHOICES,
                        FINDER,
                        SPELLING,
                        ENGLISH,
                        (question, vocabulary) -> new QuestionSimilarity(Map.of("blues", 0.9), Map.of(), List.of()),
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
        assertThat(read.ages()).isEmpty();
        assertThat(place(read)).as("given beside the question").isEqualTo("SS1");
        assertThat(read.understood()).isEmpty();
        assertThat(read.similar()).isEmpty();
    }

    @Test
    void aQuestionInAnotherLanguageWithoutSuchWordsIsLookedForAsAWhole() {
        ParsedQuery read = readWithGreek("βοήθεια για παιδί", HarmJudgement.HARMLESS);

        assertThat(read.terms())
                .containsExactly(new QueryTerm("βοήθεια για παιδί", List.of(), QueryTerm.Role.REQUIRED, 1));
    }

    @Test
    void dangerIsHeardInAnotherLanguageToo() {
        HarmJudgement harm = new HarmJudgement(List.of(), List.of(), 5, 1, true);

        assertThat(readWithGreek("βοήθεια για παιδί", harm).danger()).isTrue();
        assertThat(readWithGreek("βοήθεια για παιδί", HarmJudgement.HARMLESS).danger())
                .isFalse();
    }
}

package org.localoffer.service.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.language.EnglishDictionary;
import org.localoffer.service.language.LanguageIdentifier;
import org.localoffer.service.language.LanguageTraits;
import org.localoffer.service.language.OtherLanguageDetector;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.stack.LocalStack;

/**
 * Questions in other languages and in English, with the languages of the sample area. An English question that is taken
 * for another language is the worse error: its family loses its results.
 */
class QuestionLanguagesTest {

    private static final Path TABLES = LocalStack.repository().resolve("service/src/test/resources");

    /** Of the questions in languages of the area that have three words or more, or another script. */
    private static final double LEAST_RECOGNISED = 0.96;

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());
    private static final LanguageIdentifier NGRAMS = new LanguageIdentifier();
    private static final QuestionLanguages LANGUAGES = languages(NGRAMS);

    private static QuestionLanguages languages(LanguageIdentifier ngrams) {
        SpellingCorrection spelling = new SpellingCorrection(
                AREA.vocabulary(),
                AREA.choicePhrases(),
                List.of(AREA.gazetteer().words()),
                Map.of(),
                new EnglishDictionary());
        return new QuestionLanguages(AREA.otherLanguages(), new OtherLanguageDetector(ngrams), spelling::isKnown);
    }

    @BeforeAll
    static void profilesAreLoaded() {
        Set<String> codes = AREA.otherLanguages().traits().stream()
                .map(LanguageTraits::code)
                .collect(Collectors.toSet());
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> NGRAMS.probabilities("help", codes)
                .isPresent());
    }

    /** A question that a table says is in another language. */
    private record Asked(String question, String language) {

        boolean isLongEnough() {
            return question.split(" ", -1).length > 2
                    || question.codePoints()
                            .anyMatch(letter -> Character.isLetter(letter)
                                    && Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
        }
    }

    private static List<NamedCsvRecord> rows(Path table) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(table)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Asked> foreign() {
        return rows(TABLES.resolve("language/foreign-questions.csv")).stream()
                .map(row -> new Asked(row.getField("question"), row.getField("language")))
                .filter(asked -> !asked.language().isEmpty())
                .toList();
    }

    @Test
    void nearlyAllQuestionsOfThreeWordsInLanguagesOfTheAreaAreRecognised() {
        List<Asked> asked = foreign().stream().filter(Asked::isLongEnough).toList();
        List<String> missed = asked.stream()
                .map(Asked::question)
                .filter(question -> LANGUAGES.of(question).isEmpty())
                .toList();

        assertThat(asked).hasSizeGreaterThan(400);
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (asked.size() * (1 - LEAST_RECOGNISED)));
    }

    @Test
    void noneIsTakenForAThirdLanguage() {
        assertThat(foreign())
                .allSatisfy(asked -> LANGUAGES.of(asked.question()).ifPresent(language -> assertThat(language.codes())
                        .as(asked.question())
                        .contains(asked.language())));
    }

    static Stream<Path> tablesInEnglish() throws IOException {
        try (Stream<Path> judged = Files.list(TABLES.resolve("relevance"))) {
            return Stream.concat(
                    judged.filter(file -> file.getFileName().toString().startsWith("judged-")).toList().stream(),
                    Stream.of(
                            TABLES.resolve("language/english-questions.csv"), TABLES.resolve("danger/questions.csv")));
        }
    }

    @ParameterizedTest
    @MethodSource("tablesInEnglish")
    void noEnglishQuestionIsTakenForAnotherLanguageHoweverItIsSpelt(Path table) {
        assertThat(rows(table).stream()
                        .map(row -> row.findField("question").orElseGet(() -> row.getField("query")))
                        .filter(question -> LANGUAGES
                                .of(question)
                                .filter(language -> !language.said())
                                .isPresent()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    i dont speak english                         |
                    I don't speak English, please help me        |
                    sorry my english is not good                 |
                    no english                                   |
                    we cannot read english very well             |
                    i dont speak english i speak polish          | pl
                    my wife does not speak english only Somali   | so
                    no speak english kurdish                     | ckb
                    I do not understand English. Urdu or Punjabi | ur pa
                    """)
    void whoSaysNothingElseThanThatTheySpeakNoEnglishIsShownTheLanguagesNamedOrAll(String text, String codes) {
        List<String> named = codes == null ? List.of() : List.of(codes.split(" ", -1));

        assertThat(LANGUAGES.of(text)).contains(new QuestionLanguage(named, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "polish interpreter",
                "speak polish",
                "do you have someone who can speak polish",
                "speech therapy, i dont speak english",
                "my son has autism and i dont speak english",
                "english as an additional language",
                "no english lessons for dyslexia",
                "information in Urdu",
                "",
                "?!"
            })
    void anEnglishQuestionAboutLanguagesIsAnEnglishQuestion(String text) {
        assertThat(LANGUAGES.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POMOC DLA DZIECKA",
                "szkoła specjalna dla syna w Southend",
                "szkola specjalna dla syna",
                "  pomoc   dla, dziecka!!! ",
                "pomoc dla dziecka SEND EHCP ADHD"
            })
    void capitalsAccentsSigningAndEnglishAbbreviationsDoNotHideALanguage(String text) {
        assertThat(LANGUAGES.of(text)).contains(new QuestionLanguage(List.of("pl"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "α thalassaemia",
                "β-thalassaemia major",
                "μg of folic acid",
                "autism spectrum disorder 自闭症",
                "ehcp £ € % 100"
            })
    void aSymbolOrAWordOfAnotherScriptDoesNotMakeAQuestionForeign(String text) {
        assertThat(LANGUAGES.of(text)).isEmpty();
    }

    @Test
    void aScriptThatNoLanguageOfTheAreaHasIsRecognisedWithoutALanguage() {
        assertThat(LANGUAGES.of("βοήθεια για παιδί")).contains(new QuestionLanguage(List.of(), false));
        assertThat(LANGUAGES.of("自閉症の子どもの支援")).contains(new QuestionLanguage(List.of(), false));
    }

    @Test
    void wordsDecideWhileTheProfilesAreLoaded() {
        QuestionLanguages cold = languages(new LanguageIdentifier());

        Optional<QuestionLanguage> polish = cold.of("pomoc dla dziecka z autyzmem");

        assertThat(polish).contains(new QuestionLanguage(List.of("pl"), false));
    }
}

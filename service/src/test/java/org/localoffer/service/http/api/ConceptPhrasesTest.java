package org.localoffer.service.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;

class ConceptPhrasesTest {

    private static final Vocabulary MADE = new Vocabulary(List.of(
            concept("Walking and running", Set.of("boats"), Set.of(), Set.of(), Set.of()),
            concept("Water sports", Set.of("rowing boat"), Set.of(), Set.of(), Set.of()),
            concept(
                    "Boat trips (days out)",
                    Set.of("sailing"),
                    Set.of("cripple cruise"),
                    Set.of("BT"),
                    Set.of("bote"))));

    private static final Vocabulary SAMPLE =
            LocalAreaReader.read(SampleFiles.all()).vocabulary();

    private static Concept concept(
            String label, Set<String> words, Set<String> old, Set<String> capitals, Set<String> misspelt) {
        return new Concept(
                label.toLowerCase(Locale.ROOT).replace(' ', '-'),
                label,
                words,
                old,
                capitals,
                misspelt,
                Set.of(),
                Concept.Role.ASKED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private static List<String> made(String typed) {
        return labels(MADE, typed);
    }

    private static List<String> sample(String typed) {
        return labels(SAMPLE, typed);
    }

    private static List<String> labels(Vocabulary vocabulary, String typed) {
        return new ConceptPhrases(vocabulary)
                .startingWith(TypedQuery.of(typed)).stream()
                        .map(Suggestion::label)
                        .toList();
    }

    @Test
    void theStartOfALabelRanksBeforeOtherWordsAndThoseBeforeTheMiddleOfAPhrase() {
        assertThat(made("boat"))
                .containsExactly("Boat trips (days out)", "boats: Walking and running", "rowing boat: Water sports");
        assertThat(made("boa"))
                .containsExactly("Boat trips (days out)", "boats: Walking and running", "rowing boat: Water sports");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat t", "BOAT TRIPS", "trip", "days o", "bote", "cripp", "cruise"})
    void aConceptIsFoundByItsLabelOldWordsAndMisspellings(String typed) {
        assertThat(made(typed)).containsExactly("Boat trips (days out)");
    }

    @ParameterizedTest
    @CsvSource({"sail, sailing", "sailing, sailing", "bt, BT", "BT, BT"})
    void aConceptFoundByAnotherWordSaysForWhich(String typed, String word) {
        assertThat(made(typed)).containsExactly(word + ": Boat trips (days out)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oat", "trips boat", "boat boat", "boa trips", "sa iling", "%", "<x>"})
    void wordsOutOfOrderAndTheMiddleOfWordsDoNotMatch(String typed) {
        assertThat(made(typed)).isEmpty();
    }

    @Test
    void twoLettersMatchOnlyTheBeginningOfAPhrase() {
        assertThat(made("tr")).isEmpty();
        assertThat(made("sa")).containsExactly("sailing: Boat trips (days out)");
    }

    @Test
    void aConceptLeadsToASearchForItsLabelWithoutTheBrackets() {
        assertThat(new ConceptPhrases(MADE).startingWith(TypedQuery.of("sailing")))
                .extracting(Suggestion::url)
                .containsExactly("/search?q=Boat+trips");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    statem   | EHC plans (education, health and care)
                    OT       | ot: Occupational therapy
                    ot       | ot: Occupational therapy
                    aut      | Autism
                    asperger | Autism
                    salt     | salt: Speech and language therapy
                    speech   | Speech, language and communication needs
                    speech t | speech therapy: Speech and language therapy
                    respite  | Short breaks and respite
                    suicid   | Self-harm and suicidal thoughts
                    """)
    void theSampleSuggestsFirst(String typed, String label) {
        assertThat(sample(typed)).first().isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tracheo | tracheostomy: Complex health needs
                    """)
    void theSampleSaysForWhichWordItSuggests(String typed, String label) {
        assertThat(sample(typed)).contains(label);
    }

    @Test
    void aPhraseThatHoldsAnOutdatedWordIsNotShown() {
        Vocabulary made = new Vocabulary(List.of(
                concept("Boat trips", Set.of(), Set.of("cripple cruise"), Set.of(), Set.of()),
                concept("Sea views", Set.of("after a cripple cruise"), Set.of(), Set.of(), Set.of())));

        assertThat(labels(made, "after a")).containsExactly("Sea views");
    }

    @Test
    void oldWordsLeadToTheirConceptAndAreNeverShown() {
        ConceptPhrases phrases = new ConceptPhrases(SAMPLE);
        List<String> old = new ArrayList<>();
        for (Concept concept : SAMPLE.concepts()) {
            for (String word : concept.old()) {
                old.add(word);
                List<Suggestion> found = phrases.startingWith(TypedQuery.of(word));
                assertThat(found).as(word).extracting(Suggestion::label).contains(concept.label());
                assertThat(found)
                        .flatExtracting(
                                Suggestion::label,
                                suggestion -> URLDecoder.decode(suggestion.url(), StandardCharsets.UTF_8))
                        .as("what is shown for %s", word)
                        .noneMatch(
                                shown -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
                                        .matcher((String) shown)
                                        .find());
            }
        }
        assertThat(old).hasSizeGreaterThan(40).contains("asperger", "statement", "deaf and dumb");
    }
}

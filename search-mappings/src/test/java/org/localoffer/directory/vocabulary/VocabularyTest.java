package org.localoffer.directory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.vocabulary.Concept.Role;

class VocabularyTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept("autism", Set.of("autism", "autistic"), Set.of("ASC"), Set.of()),
            concept("assessment", Set.of("assessment"), Set.of(), Set.of()),
            concept("autism-assessment", Set.of("autism test"), Set.of(), Set.of(), Set.of("autism", "assessment")),
            concept("speech-therapy", Set.of("speech and language therapy", "salt"), Set.of(), Set.of()),
            concept("speech", Set.of("speech and language"), Set.of(), Set.of()),
            concept("short-breaks", Set.of("short break"), Set.of(), Set.of("short brakes")),
            concept("adhd", Set.of("adhd"), Set.of("ADD"), Set.of()),
            concept("hearing", Set.of("hearing loss", "children's ears"), Set.of("HI"), Set.of())));

    private static Concept concept(String id, Set<String> words, Set<String> capitals, Set<String> misspelt) {
        return concept(id, words, capitals, misspelt, null);
    }

    private static Concept concept(
            String id, Set<String> words, Set<String> capitals, Set<String> misspelt, @Nullable Set<String> together) {
        return new Concept(
                id,
                id,
                words,
                Set.of(),
                capitals,
                misspelt,
                Set.of(),
                Role.ASKED,
                List.of(),
                List.of(),
                together == null ? List.of() : List.of(together),
                List.of(),
                false);
    }

    private static List<String> asked(String question) {
        return ids(VOCABULARY.inQuestion(Word.of(question)));
    }

    private static List<String> written(String text) {
        return ids(VOCABULARY.inText(Word.of(text)));
    }

    private static List<String> ids(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.concepts().stream())
                .map(Concept::id)
                .toList();
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(asked("speech and language therapy for him")).containsExactly("speech-therapy");
        assertThat(asked("speech and language unit")).containsExactly("speech");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speech & language therapy",
                "speech&language therapy",
                "speech/language therapy",
                "speech+language therapy",
                "speech, language therapy",
                "speech language therapy",
                "Speech | Language Therapy"
            })
    void aSignStandsForAnd(String text) {
        assertThat(asked(text)).containsExactly("speech-therapy");
        assertThat(written(text)).containsExactly("speech-therapy");
    }

    @Test
    void andIsNotReadIntoAPhraseThatHasNone() {
        assertThat(asked("autism and test")).containsExactly("autism");
    }

    @ParameterizedTest
    @CsvSource({
        "Autistic, autism",
        "AUTISM!, autism",
        "short breaks, short-breaks",
        "the children’s ears, hearing",
        "childrens ear, hearing"
    })
    void caseApostrophesAndPluralsDoNotMatter(String text, String id) {
        assertThat(written(text)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"add a listing to my page", "hi is there a club", "Add it now please", "HI THERE WE NEED HELP"})
    void ordinaryWordsStayWords(String question) {
        assertThat(asked(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"my son has ADD", "ADD", "add", "ADD support"})
    void anAbbreviationIsMeantInCapitalsOrWhereHardlyAnythingElseWasTyped(String question) {
        assertThat(asked(question)).containsExactly("adhd");
    }

    @Test
    void aProvidersOrdinaryWordIsNoAbbreviationHoweverShortItsTextIs() {
        assertThat(written("add on")).isEmpty();
        assertThat(written("For ADD")).containsExactly("adhd");
    }

    @Test
    void aConceptIsMeantByItsNameAsWell() {
        assertThat(asked("autism-assessment")).containsExactly("autism-assessment");
    }

    @Test
    void wrongSpellingsAreKnownInQuestionsAlone() {
        assertThat(asked("short brakes")).containsExactly("short-breaks");
        assertThat(written("short brakes")).isEmpty();
    }

    @Test
    void conceptsNamedTogetherMeanAnother() {
        assertThat(VOCABULARY.together(Set.of("autism", "assessment", "hearing")))
                .extracting(Concept::id)
                .containsExactly("autism-assessment");
        assertThat(VOCABULARY.together(Set.of("autism"))).isEmpty();
    }

    @Test
    void itsOwnWordsAreKnownAsTheyAreCompared() {
        assertThat(VOCABULARY.knows("break")).isTrue();
        assertThat(VOCABULARY.knows("hi")).isTrue();
        assertThat(VOCABULARY.knows("brake")).isFalse();
    }
}

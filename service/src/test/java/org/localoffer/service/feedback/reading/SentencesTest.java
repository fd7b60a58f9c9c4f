package org.localoffer.service.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.SemanticMatcher;

class SentencesTest {

    private final List<String> read = new ArrayList<>();

    private Sentences of(String text) {
        return Sentences.of(text, this::parse);
    }

    private ParsedQuery parse(String text) {
        read.add(text);
        return Parsed.sentence(List.of(), List.of(), QuestionSimilarity.UNKNOWN);
    }

    @Test
    void eachSentenceIsReadAndThenAllTogether() {
        Sentences sentences = of("He is seven years old.\nIs there a club on Saturdays?");

        assertThat(read)
                .containsExactly(
                        "He is seven years old.",
                        "Is there a club on Saturdays?",
                        "He is seven years old.\nIs there a club on Saturdays?");
        assertThat(sentences.together()).isPresent();
    }

    @Test
    void oneSentenceIsReadOnce() {
        assertThat(of("Is there a club on Saturdays?").together()).isEmpty();
        assertThat(read).containsExactly("Is there a club on Saturdays?");
    }

    @Test
    void whatFollowsFromARefusalIsASentenceOfItsOwn() {
        assertThat(of("We were refused a special school, so now we need somebody to help him.")
                        .each())
                .extracting(Sentence::text)
                .containsExactly("We were refused a special school", "now we need somebody to help him.");
    }

    @Test
    void ofALongMessageTheSentencesThatAskOrComplainAreReadTogether() {
        String story = "He went to the park and it rained a lot. ".repeat(12);

        assertThat(of(story + "We need a club on Saturdays.")
                        .together()
                        .orElseThrow()
                        .text())
                .isEqualTo("We need a club on Saturdays.");
    }

    @Test
    void theTimeToReadAMessageIsBounded() {
        of("There is no club for him at all. ".repeat(150));

        assertThat(read).as("30 sentences, and all of them together").hasSize(31);
        assertThat(read.getLast()).hasSizeLessThanOrEqualTo(SemanticMatcher.MOST_CHARACTERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We need a club on Saturdays.            | true",
                "Where do teenagers go?                  | true",
                "They cancelled it twice.                | true",
                "There is nothing for him.               | true",
                "He goes to the park with his sister.    | false",
            })
    void askingAndComplainingSentencesAreKnownByTheirWords(String text, boolean asksOrComplains) {
        Sentence sentence = new Sentence(text, parse(text));

        assertThat(sentence.asksOrComplains()).isEqualTo(asksOrComplains);
        assertThat(sentence.weight() > 1).isEqualTo(asksOrComplains);
    }

    @Test
    void aTextWithoutWordsHasNoSentence() {
        assertThat(of(" \n?! ... ").each()).isEmpty();
    }
}

package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.TextSimilarity;

/** When a question is compared again. */
class RecentSimilaritiesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of());

    private final RecentSimilarities recent = new RecentSimilarities();
    private int comparisons;

    private QuestionSimilarity asked(String question, Vocabulary vocabulary, long knowledge) {
        return recent.of(question, vocabulary, knowledge, () -> {
            comparisons++;
            TextSimilarity text = new TextSimilarity(0.9, 0.8, comparisons);
            return new QuestionSimilarity(
                    Map.of(), Map.of(), List.of(new ListingSimilarity(new UUID(0, 1), text, text)));
        });
    }

    @Test
    void theSameQuestionIsComparedOnce() {
        QuestionSimilarity first = asked("respite", VOCABULARY, 1);

        assertThat(asked("respite", VOCABULARY, 1)).isSameAs(first);
        assertThat(comparisons).isEqualTo(1);
    }

    @Test
    void anotherQuestionIsComparedItself() {
        QuestionSimilarity first = asked("respite", VOCABULARY, 1);

        assertThat(asked("respite care", VOCABULARY, 1)).isNotEqualTo(first);
    }

    @Test
    void anotherVocabularyIsComparedItself() {
        QuestionSimilarity first = asked("respite", VOCABULARY, 1);

        assertThat(asked("respite", new Vocabulary(List.of()), 1)).isNotEqualTo(first);
    }

    @Test
    void afterAChangeOfListingsOrPhrasesItIsComparedAgain() {
        QuestionSimilarity first = asked("respite", VOCABULARY, 1);

        assertThat(asked("respite", VOCABULARY, 2)).isNotEqualTo(first);
    }

    @Test
    void whatCouldNotBeComparedIsTriedAgain() {
        assertThat(recent.of("respite", VOCABULARY, 1, () -> QuestionSimilarity.UNKNOWN))
                .isSameAs(QuestionSimilarity.UNKNOWN);

        assertThat(asked("respite", VOCABULARY, 1).isKnown()).isTrue();
    }
}

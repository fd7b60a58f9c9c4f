package org.localoffer.benchmark.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.localoffer.benchmark.listings.data.AreaWords;
import org.localoffer.benchmark.load.Question;

class QuestionsTest {

    private static final AreaWords WORDS = new AreaWords(
            List.of("My son is autistic", "who helps with sleep"),
            List.of("Autism", "Short breaks"),
            Map.of("clubs", "Clubs", "portage", "Portage"),
            Map.of("asd", "Autism"),
            List.of("Leigh", "Hockley"));

    private final List<Question> made = new Questions(WORDS, 1).next(3_000);

    @Test
    void noQuestionComesTwice() {
        assertThat(made).extracting(Question::text).doesNotHaveDuplicates().allMatch(text -> text.length() > 3);
    }

    @Test
    void theSameSeedGivesTheSameQuestions() {
        assertThat(new Questions(WORDS, 1).next(3_000)).isEqualTo(made);
        assertThat(new Questions(WORDS, 2).next(3_000)).isNotEqualTo(made);
    }

    @Test
    void someHaveATickedChoice() {
        double share =
                made.stream().filter(question -> !question.choices().isEmpty()).count() / 3_000.0;

        assertThat(share).isEqualTo(0.2, within(0.03));
    }
}

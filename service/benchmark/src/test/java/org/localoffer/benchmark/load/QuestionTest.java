package org.localoffer.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void mixIsThirtyDifferentQuestionsAndSomeTickChoices() {
        List<Question> mix = Question.mix();
        assertThat(mix).hasSize(30).doesNotHaveDuplicates().allMatch(question -> !question.text()
                .isBlank());
        assertThat(mix)
                .filteredOn(question -> question.text().equals("holiday activities"))
                .singleElement()
                .satisfies(question -> assertThat(question.parameters())
                        .containsExactlyInAnyOrderEntriesOf(Map.of("q", "holiday activities", "cost", "free")));
    }

    @Test
    void tickedChoiceNarrowsAfterCounting() {
        Question question = Question.mix().stream()
                .filter(q -> q.choices().containsKey("sector"))
                .findFirst()
                .orElseThrow();
        assertThat(FacetedMatch.of(question).path("post_filter").toString()).contains("\"sector\":\"education\"");
        assertThat(FacetedMatch.of(question).path("aggs").size()).isEqualTo(12);
    }
}

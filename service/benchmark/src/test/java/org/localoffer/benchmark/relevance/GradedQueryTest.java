package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Worked by hand: grades 3, 2, 1 gain 7, 3, 1; 1/log2(place+1) is 1, 0.63093, 0.5, 0.43068 for places 1 to 4. The ideal
 * of grades 3, 2, 1 is 7 + 3 x 0.63093 + 0.5 = 9.39279.
 */
class GradedQueryTest {

    private static final Offset<Double> HAND = within(0.00005);
    private static final GradedQuery QUESTION = question(Map.of("A", 3, "B", 2, "C", 1, "D", 0));

    @Test
    void idealOrderHasAnNdcgOfOne() {
        assertThat(QUESTION.ndcg(List.of("A", "B", "C", "X"))).isEqualTo(1, HAND);
    }

    @Test
    void listingsInWrongPlacesLoseByTheLogarithm() {
        // 0 + 7 x 0.63093 + 0 + 3 x 0.43068 = 5.70855
        assertThat(QUESTION.ndcg(List.of("D", "A", "X", "B"))).isEqualTo(0.60776, HAND);
    }

    @Test
    void referenceThatComesTwiceGainsOnce() {
        // 3 + 0 + 0.5
        assertThat(QUESTION.ndcg(List.of("B", "B", "C"))).isEqualTo(0.37263, HAND);
    }

    @Test
    void eleventhPlaceIsOffThePage() {
        assertThat(QUESTION.ndcg(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "A")))
                .isZero();
    }

    @Test
    void successNeedsGradeTwoOrThree() {
        assertThat(QUESTION.success(List.of("B"), 1)).isTrue();
        assertThat(QUESTION.success(List.of("C", "D", "A"), 1)).isFalse();
        assertThat(QUESTION.success(List.of("C", "D", "A"), 3)).isTrue();
        assertThat(QUESTION.success(List.of("C", "D", "X", "A"), 3)).isFalse();
        assertThat(QUESTION.success(List.of(), 3)).isFalse();
    }

    @Test
    void questionWithoutGradeTwoOrThreeIsAGap() {
        assertThat(QUESTION.isGap()).isFalse();
        assertThat(question(Map.of("A", 1, "B", 0)).isGap()).isTrue();
        assertThat(question(Map.of()).isGap()).isTrue();
        assertThat(question(Map.of()).ndcg(List.of("A"))).isZero();
    }

    @Test
    void rightAnswersAreNamedBestFirst() {
        assertThat(question(Map.of("A", 2, "B", 3, "C", 1, "D", 3)).right()).containsExactly("B", "D", "A");
    }

    private static GradedQuery question(Map<String, Integer> grades) {
        return new GradedQuery(new JudgedQuery("queries", "Q1", "a question", "plain", Set.of("A"), Set.of()), grades);
    }
}

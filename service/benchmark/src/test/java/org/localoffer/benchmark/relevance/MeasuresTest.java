package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked by hand: 1/log2(place+1) is 1, 0.63093, 0.5, 0.43068 for places 1 to 4. */
class MeasuresTest {

    private static final Offset<Double> HAND = within(0.00005);

    @Test
    void idealOrderHasAnNdcgOfOne() {
        assertThat(Measures.ndcg(query(Set.of("A"), Set.of("B", "C")), List.of("A", "B", "C", "D")))
                .isEqualTo(1);
    }

    @Test
    void expectedOneInSecondPlaceLosesByTheLogarithm() {
        // 3 x 0.63093 of 3.
        assertThat(Measures.ndcg(query(Set.of("A"), Set.of()), List.of("X", "A")))
                .isEqualTo(0.63093, HAND);
    }

    @Test
    void alsoRelevantBeforeExpected() {
        // (1 + 3 x 0.63093) / (3 + 0.63093) = 2.89279 / 3.63093
        assertThat(Measures.ndcg(query(Set.of("A"), Set.of("B")), List.of("B", "A")))
                .isEqualTo(0.79671, HAND);
    }

    @Test
    void alsoRelevantAloneStillGains() {
        // 0.5 / (3 + 0.63093 + 0.5)
        assertThat(Measures.ndcg(query(Set.of("A"), Set.of("B", "C")), List.of("X", "Y", "C")))
                .isEqualTo(0.12104, HAND);
    }

    @Test
    void idealHoldsOneOfSeveralExpected() {
        // One of them first, the other missing: nothing is lost.
        assertThat(Measures.ndcg(query(Set.of("A", "B"), Set.of()), List.of("B", "X")))
                .isEqualTo(1);
        // Second and fourth: 3 x 0.63093 + 3 x 0.43068 = 3.18483 of 3, held at 1.
        assertThat(Measures.ndcg(query(Set.of("A", "B"), Set.of()), List.of("X", "A", "Y", "B")))
                .isEqualTo(1);
        // Third alone: 3 x 0.5 of 3.
        assertThat(Measures.ndcg(query(Set.of("A", "B"), Set.of()), List.of("X", "Y", "A")))
                .isEqualTo(0.5, HAND);
    }

    @Test
    void eleventhPlaceIsOffThePage() {
        List<String> ranking = new ArrayList<>(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
        ranking.add("A");
        assertThat(Measures.ndcg(query(Set.of("A"), Set.of()), ranking)).isZero();
    }

    @Test
    void referenceThatComesTwiceGainsOnce() {
        // (3 + 0) / (3 + 0.63093)
        assertThat(Measures.ndcg(query(Set.of("A"), Set.of("B")), List.of("A", "A")))
                .isEqualTo(0.82623, HAND);
    }

    @Test
    void nothingFoundIsZero() {
        JudgedQuery query = query(Set.of("A"), Set.of("B"));
        assertThat(Measures.ndcg(query, List.of())).isZero();
        assertThat(Measures.success(query, List.of(), 3)).isFalse();
        assertThat(Measures.rank(query, List.of())).isZero();
    }

    @Test
    void anyOfSeveralExpectedIsASuccess() {
        JudgedQuery query = query(Set.of("A", "B"), Set.of("C"));
        assertThat(Measures.success(query, List.of("B"), 1)).isTrue();
        assertThat(Measures.success(query, List.of("C", "X", "A"), 1)).isFalse();
        assertThat(Measures.success(query, List.of("C", "X", "A"), 3)).isTrue();
        assertThat(Measures.success(query, List.of("C", "X", "Y", "A"), 3)).isFalse();
    }

    private static JudgedQuery query(Set<String> expectedTop, Set<String> alsoRelevant) {
        return new JudgedQuery("queries", "Q1", "a question", "plain", expectedTop, alsoRelevant);
    }
}

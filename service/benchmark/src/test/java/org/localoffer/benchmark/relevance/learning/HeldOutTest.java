package org.localoffer.benchmark.relevance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.benchmark.relevance.GradedQuery;
import org.localoffer.benchmark.relevance.JudgedQuery;

/**
 * Worked by hand. A 0.9, C 0.3, D 0.8 and E 0.7 are right; B 0.6, F 0.65 and G 0.55 are not. From 0.7 on all three are
 * right; with F it is 3 of 4, with B 3 of 5, with G 3 of 6, with C 4 of 7.
 */
class HeldOutTest {

    private static final ScoredQuestion FIRST =
            question(0, Map.of("A", 3, "B", 0, "C", 2), Map.of("A", 0.9, "B", 0.6, "C", 0.3));
    private static final ScoredQuestion SECOND =
            question(1, Map.of("D", 3, "E", 2, "F", 1), Map.of("D", 0.8, "E", 0.7, "F", 0.65));
    private static final ScoredQuestion GAP = question(0, Map.of("G", 1), Map.of("G", 0.55));
    private static final HeldOut HELD_OUT = new HeldOut(List.of(FIRST, SECOND, GAP));

    @Test
    void strongIsTheLowestThresholdOfEnoughPrecision() {
        assertThat(HELD_OUT.strongThreshold()).isEqualTo(0.651);
        StrongPoint point = HELD_OUT.at(0.651);
        assertThat(point.strong().precision().value()).isEqualTo(1);
        assertThat(point.strong().recall().value()).isEqualTo(0.75);
        assertThat(point.gapsRecognised().value()).isEqualTo(1);
    }

    @Test
    void gapIsNotRecognisedOnceAnythingIsStrong() {
        StrongPoint point = HELD_OUT.at(0.55);
        assertThat(point.gapsRecognised().value()).isZero();
        assertThat(point.strong().precision().value()).isEqualTo(0.5);
        // B; F and G have grade 1.
        assertThat(point.strong().useless().value()).isEqualTo(1 / 6.0);
    }

    @Test
    void mostPreciseThresholdIsTakenWhereNoneIsPreciseEnough() {
        // H wrong, I right, J wrong: 1 of 2 from 0.8 on is the best.
        HeldOut held = new HeldOut(List.of(question(0, Map.of("I", 2), Map.of("H", 0.9, "I", 0.8, "J", 0.7))));
        assertThat(held.strongThreshold()).isEqualTo(0.701);
    }

    @Test
    void recallIsReachedAtTheHighestThreshold() {
        assertThat(HELD_OUT.thresholdOfRecall(0.5)).hasValue(0.8);
        assertThat(HELD_OUT.thresholdOfRecall(0.75)).hasValue(0.7);
        assertThat(HELD_OUT.thresholdOfRecall(1)).hasValue(0.3);
        assertThat(HELD_OUT.curve()).extracting(HeldOut.CurvePoint::threshold).containsExactly(0.8, 0.8, 0.7, 0.7, 0.7);
    }

    @Test
    void rightListingThatIsNoCandidateIsNotRecalled() {
        HeldOut held = new HeldOut(List.of(question(0, Map.of("A", 2, "Z", 2, "Y", 2), Map.of("A", 0.9))));
        assertThat(held.at(0.1).strong().recall().value()).isEqualTo(1 / 3.0);
        assertThat(held.thresholdOfRecall(0.5)).isEmpty();
        assertThat(held.curve()).isEmpty();
    }

    @Test
    void firstPageHoldsTen() {
        Map<String, Double> candidates = new TreeMap<>();
        IntStream.range(10, 22).forEach(i -> candidates.put("R" + i, 0.9));
        ScoredQuestion question = question(0, Map.of("R10", 2), candidates);
        assertThat(question.calledStrong(0.5).references()).hasSize(10).contains("R10", "R19");
    }

    @Test
    void nearKeepsNearlyAllRightCandidates() {
        assertThat(HELD_OUT.nearThreshold()).isEqualTo(0.3);
        Map<String, Double> candidates = new TreeMap<>();
        Map<String, Integer> grades = new TreeMap<>();
        IntStream.range(0, 100).forEach(i -> {
            candidates.put("R" + i, 0.1005 + i / 1000.0);
            grades.put("R" + i, 2);
        });
        // Of a hundred the two least probable, 0.1005 and 0.1015, may be lost.
        assertThat(new HeldOut(List.of(question(0, grades, candidates))).nearThreshold())
                .isEqualTo(0.102);
    }

    /** From D, E and F 0.651 follows, which calls A strong; from A, B, C and G 0.601, which calls D, E and F strong. */
    @Test
    void thresholdOfEachFoldIsAlsoChosenOnTheOthers() {
        StrongPoint point = HELD_OUT.chosenOnOtherFolds();
        assertThat(point.strong().precision().value()).isEqualTo(0.75);
        assertThat(point.strong().recall().value()).isEqualTo(0.75);
        assertThat(point.gapsRecognised().value()).isEqualTo(1);
    }

    @Test
    void probabilityOrdersTheCandidatesAndExcludedOnesComeLast() {
        ScoredQuestion question = new ScoredQuestion(
                FIRST.graded(),
                0,
                List.of(new ScoredQuestion.Scored("B", 0.2), new ScoredQuestion.Scored("C", 0.3)),
                List.of("A"));
        assertThat(question.ranking()).containsExactly("C", "B", "A");
        // (3 + 0 + 7 x 0.5) / (7 + 3 x 0.63093) = 6.5 / 8.89279
        assertThat(new HeldOut(List.of(question)).ndcgAt10().value()).isEqualTo(0.73093, within(0.00005));
        assertThat(HELD_OUT.successAt3().value()).isEqualTo(1);
        assertThat(HELD_OUT.successAt3().of()).isEqualTo(2);
    }

    private static ScoredQuestion question(int fold, Map<String, Integer> grades, Map<String, Double> candidates) {
        JudgedQuery query = new JudgedQuery("queries", "Q1", "a question", "plain", Set.of(), Set.of());
        return new ScoredQuestion(
                new GradedQuery(query, grades),
                fold,
                candidates.entrySet().stream()
                        .map(candidate -> new ScoredQuestion.Scored(candidate.getKey(), candidate.getValue()))
                        .toList(),
                List.of());
    }
}

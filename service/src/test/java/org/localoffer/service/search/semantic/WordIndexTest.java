package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.service.search.semantic.WordIndex.Counted;

class WordIndexTest {

    private static final Counted SWIMMING = Counted.of("Swimming lessons for children");
    private static final Counted CLUB = Counted.of("A club for children and their brothers, with swimming and games");
    private static final Counted SCHOOL = Counted.of("A special school");

    private final WordIndex index = new WordIndex();

    @BeforeEach
    void threeTexts() {
        index.add(SWIMMING);
        index.add(CLUB);
        index.add(SCHOOL);
    }

    private double score(String question, Counted text) {
        return index.score(index.weigh(question), text);
    }

    /**
     * Worked by hand: of three texts one has "school", so its weight is log(1 + 2.5 / 1.5) = 0.98083. The texts have
     * 4, 11 and 3 words, on average 6, so the damping is 1.2 x (0.25 + 0.75 x 3 / 6) = 0.75, and the score 0.98083 x
     * 2.2 / 1.75.
     */
    @Test
    void aTextIsScoredByBm25() {
        assertThat(score("which school", SCHOOL)).isCloseTo(1.23304, within(0.00001));
    }

    @Test
    void theSameWordSaysMoreInAShortText() {
        assertThat(score("swimming", SWIMMING)).isGreaterThan(score("swimming", CLUB));
    }

    @Test
    void aRareWordSaysMoreThanACommonOne() {
        Map<String, Double> weights = index.weigh("school swimming");

        assertThat(weights.get("school")).isGreaterThan(weights.get("swimming"));
    }

    @Test
    void oneAndSeveralAreTheSameWord() {
        assertThat(score("lesson", SWIMMING))
                .isEqualTo(score("Lessons", SWIMMING))
                .isPositive();
    }

    @Test
    void wordsThatNoTextHasScoreNothing() {
        assertThat(score("xylophone", SWIMMING)).isZero();
    }

    @Test
    void aTextThatIsTakenAwayNoLongerCounts() {
        index.remove(CLUB);
        index.remove(SWIMMING);

        assertThat(index.weigh("swimming")).isEmpty();
        assertThat(index.weigh("school").get("school")).isCloseTo(Math.log1p(0.5 / 1.5), within(0.00001));
    }
}

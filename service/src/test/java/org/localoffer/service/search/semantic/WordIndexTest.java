package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.localoffer.service.search.semantic.WordIndex.Counted;

class WordIndexTest {

    private static final int SWIMMING = 0;
    private static final int CLUB = 1;
    private static final int SCHOOL = 2;

    private final WordIndex index = index(
            "Swimming lessons for children",
            "A club for children and their brothers, with swimming and games",
            "A special school");

    private static WordIndex index(String... texts) {
        return WordIndex.EMPTY.with(numbered(texts), new BitSet());
    }

    private static Map<Integer, Counted> numbered(String... texts) {
        return IntStream.range(0, texts.length)
                .boxed()
                .collect(Collectors.toMap(number -> number, number -> Counted.of(texts[number])));
    }

    private static BitSet numbers(int... numbers) {
        BitSet set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    private double score(String question, int text) {
        return index.scores(question)[text];
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
        WordIndex threeTexts = index("a club", "a school", "a school");

        assertThat(threeTexts.scores("club")[0]).isGreaterThan(threeTexts.scores("school")[1]);
    }

    @Test
    void aRepeatedWordSaysMoreButLessEachTime() {
        float[] scores =
                index("play and sing", "play and play", "sing and jump").scores("play");

        assertThat(scores[1]).isBetween(scores[0] * 1.01f, scores[0] * 1.99f);
    }

    @Test
    void aWordThatIsAskedTwiceCountsOnce() {
        assertThat(index.scores("swimming, just swimming")).isEqualTo(index.scores("swimming just"));
    }

    @Test
    void scoresOfSeveralWordsAddUp() {
        assertThat(score("swimming games", CLUB))
                .isCloseTo(score("swimming", CLUB) + score("games", CLUB), within(0.00001));
    }

    @Test
    void oneAndSeveralAreTheSameWord() {
        assertThat(score("lesson", SWIMMING))
                .isEqualTo(score("Lessons", SWIMMING))
                .isPositive();
    }

    /** As if it had been made of the texts that are left. */
    @Test
    void whatWasRemovedOrHasOtherWordsLeavesNothingBehind() {
        WordIndex changed = index.with(Map.of(CLUB, Counted.of("A choir for children")), numbers(SCHOOL));
        WordIndex expected = index("Swimming lessons for children", "A choir for children");

        for (String question : List.of("swimming", "a club for children", "school", "choir or lessons")) {
            assertThat(Arrays.copyOf(changed.scores(question), 2)).as(question).isEqualTo(expected.scores(question));
            assertThat(changed.scores(question)[SCHOOL]).as(question).isZero();
        }
    }

    @Test
    void aNumberThatIsFreeCanBeGivenAgain() {
        WordIndex changed = index.with(Map.of(), numbers(CLUB)).with(Map.of(CLUB, Counted.of("A choir")), numbers());

        assertThat(changed.scores("choir")[CLUB]).isPositive();
        assertThat(changed.scores("games")).containsExactly(0, 0, 0);
    }

    @Test
    void anIndexDoesNotChangeWhileItsSuccessorIsMade() {
        float[] before = index.scores("swimming for children");

        index.with(Map.of(CLUB, Counted.of("Choir"), SCHOOL, Counted.of("Children")), numbers(SWIMMING));

        assertThat(index.scores("swimming for children")).isEqualTo(before);
    }

    @Test
    void wordsThatNoTextHasScoreNothing() {
        assertThat(index.scores("xylophone")).containsExactly(0, 0, 0);
    }

    @Test
    void anIndexWithoutTextsHasNoScores() {
        assertThat(index().scores("swimming")).isEmpty();
    }
}

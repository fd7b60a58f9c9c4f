package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The language model itself: what is meant alike is near, in whatever words. */
class MeaningTest {

    private static final SentenceModel MODEL = new SentenceModel();

    @BeforeAll
    static void load() {
        assertThat(MODEL.load()).isTrue();
    }

    private static Meaning meaning(String text) {
        return MODEL.meaning(text).orElseThrow();
    }

    @Test
    void theSameInOtherWordsIsNearerThanSomethingElse() {
        Meaning question = meaning("taking my son off the school roll");

        assertThat(question.likeness(meaning("taking him out of school")))
                .isGreaterThan(question.likeness(meaning("special school")) + 0.03);
    }

    @Test
    void aTextIsExactlyLikeItself() {
        assertThat(meaning("blue badge").likeness(meaning("blue badge"))).isCloseTo(1, within(0.0001));
    }

    @Test
    void whatIsKeptReadsAsItWas() {
        Meaning kept = Meaning.of(meaning("respite").bytes());

        assertThat(kept.likeness(meaning("respite"))).isCloseTo(1, within(0.0001));
    }

    @Test
    void nothingHasNoMeaning() {
        assertThat(MODEL.meaning("  ")).isEmpty();
        assertThat(MODEL.meaning("\u200B".repeat(400))).isEmpty();
    }

    @Test
    void otherScriptsAndPicturesHaveSomeMeaning() {
        assertThat(MODEL.meaning("помощь \uD83D\uDE2D نمایش")).isPresent();
    }
}

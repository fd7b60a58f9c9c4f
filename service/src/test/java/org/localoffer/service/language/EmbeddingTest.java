package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The language model itself: what is meant alike is near, in whatever words. */
class EmbeddingTest {

    private static final EmbeddingModelAdapter MODEL = new EmbeddingModelAdapter();

    @BeforeAll
    static void load() {
        assertThat(MODEL.load()).isTrue();
    }

    private static Embedding embedding(String text) {
        return MODEL.embedding(text).orElseThrow();
    }

    @Test
    void theSameInOtherWordsIsNearerThanSomethingElse() {
        Embedding question = embedding("taking my son off the school roll");

        assertThat(question.similarity(embedding("taking him out of school")))
                .isGreaterThan(question.similarity(embedding("special school")) + 0.03);
    }

    @Test
    void aTextIsExactlyLikeItself() {
        assertThat(embedding("blue badge").similarity(embedding("blue badge"))).isCloseTo(1, within(0.0001));
    }

    @Test
    void whatIsKeptReadsAsItWas() {
        Embedding kept = Embedding.of(embedding("respite").bytes());

        assertThat(kept.similarity(embedding("respite"))).isCloseTo(1, within(0.0001));
    }

    @Test
    void nothingHasNoEmbedding() {
        assertThat(MODEL.embedding("  ")).isEmpty();
        assertThat(MODEL.embedding("\u200B".repeat(400))).isEmpty();
    }

    @Test
    void otherScriptsAndPicturesHaveSomeEmbedding() {
        assertThat(MODEL.embedding("помощь \uD83D\uDE2D نمایش")).isPresent();
    }
}

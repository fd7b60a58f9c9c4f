package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The language model itself: texts of similar meaning have similar embeddings, whatever their words. */
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
    void aParaphraseIsMoreSimilarThanAnotherSubject() {
        Embedding question = embedding("taking my son off the school roll");

        assertThat(question.similarity(embedding("taking him out of school")))
                .isGreaterThan(question.similarity(embedding("special school")) + 0.03);
    }

    @Test
    void aTextHasSimilarityOneToItself() {
        assertThat(embedding("blue badge").similarity(embedding("blue badge"))).isCloseTo(1, within(0.0001));
    }

    @Test
    void anEmbeddingSurvivesSerialisation() {
        Embedding restored = Embedding.of(embedding("respite").bytes());

        assertThat(restored.similarity(embedding("respite"))).isCloseTo(1, within(0.0001));
    }

    @Test
    void blankTextHasNoEmbedding() {
        assertThat(MODEL.embedding("  ")).isEmpty();
        assertThat(MODEL.embedding("\u200B".repeat(400))).isEmpty();
    }

    @Test
    void otherScriptsAndEmojiHaveAnEmbedding() {
        assertThat(MODEL.embedding("помощь \uD83D\uDE2D نمایش")).isPresent();
    }
}

package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.localoffer.service.language.RandomEmbeddings.similarity;

import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The language model itself: texts of similar meaning have similar embeddings, whatever their words. */
class EmbeddingTest {

    private static final EmbeddingModelAdapter MODEL = new EmbeddingModelAdapter(new ModelFiles(Optional.empty()));

    @BeforeAll
    static void load() {
        assertThat(MODEL.load()).isTrue();
    }

    private static Embedding embedding(LanguageModel model, String text) {
        return MODEL.question(model, text).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aParaphraseIsMoreSimilarThanAnotherSubject(LanguageModel model) {
        Embedding question = embedding(model, "taking my son off the school roll");

        assertThat(similarity(question, embedding(model, "taking him out of school")))
                .isGreaterThan(similarity(question, embedding(model, "special school")) + 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void aTextHasSimilarityOneToItself(LanguageModel model) {
        assertThat(similarity(embedding(model, "blue badge"), embedding(model, "blue badge")))
                .isCloseTo(1, within(0.0001));
    }

    @ParameterizedTest
    @EnumSource
    void anEmbeddingSurvivesSerialisation(LanguageModel model) {
        Embedding embedding = embedding(model, "respite");

        assertThat(Embedding.of(embedding.bytes()).vector()).isEqualTo(embedding.vector());
    }

    @Test
    void blankTextHasNoEmbedding() {
        assertThat(MODEL.question(LanguageModel.E5, "  ")).isEmpty();
        assertThat(MODEL.question(LanguageModel.BGE, "\u200B".repeat(400))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void otherScriptsAndEmojiHaveAnEmbedding(LanguageModel model) {
        assertThat(MODEL.question(model, "помощь \uD83D\uDE2D نمایش")).isPresent();
    }
}

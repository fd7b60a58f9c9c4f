package org.localoffer.service.privacy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.language.LanguageModel;

/**
 * Trains the two text classifiers from example texts: what danger is like (the examples belong to the edition in
 * force), and what identifies one person.
 */
@Singleton
public class ClassifierTraining {

    private final EmbeddingCache embeddings;
    private final HarmJudge judge;
    private final OnePersonJudge onePerson;
    private final ImpersonalWords impersonalWords;
    private @Nullable ExamplesOfHarm trainedExamples;
    private @Nullable HarmPhrases trainedPhrases;
    private boolean onePersonTrained;

    ClassifierTraining(
            EmbeddingCache embeddings, HarmJudge judge, OnePersonJudge onePerson, ImpersonalWords impersonalWords) {
        this.embeddings = embeddings;
        this.judge = judge;
        this.onePerson = onePerson;
        this.impersonalWords = impersonalWords;
    }

    /** Trains the harm classifier; does nothing if it has already been trained with equal examples and phrases. */
    public synchronized void learn(ExamplesOfHarm examples, HarmPhrases harmPhrases) throws SQLException {
        if (examples.equals(trainedExamples) && harmPhrases.equals(trainedPhrases)) {
            return;
        }
        Map<String, Embedding> byText = embeddings.of(LanguageModel.BGE, examples.all());
        judge.learn(
                withEmbeddings(examples.danger(), byText), withEmbeddings(examples.harmless(), byText), harmPhrases);
        trainedExamples = examples;
        trainedPhrases = harmPhrases;
    }

    /**
     * Trains the one-person classifier, once: its examples are the same in every edition, since what identifies a
     * person does not depend on the area.
     */
    public void learnOnePerson() throws SQLException {
        if (onePersonTrained) {
            return;
        }
        ExamplesOfOnePerson examples = ExamplesOfOnePerson.shipped();
        Map<String, Embedding> byText = embeddings.of(LanguageModel.BGE, examples.all());
        onePerson.learn(
                withEmbeddings(examples.identifying(), byText),
                withEmbeddings(examples.harmless(), byText),
                impersonalWords::knows);
        onePersonTrained = true;
    }

    private static List<HarmJudge.Example> withEmbeddings(List<String> texts, Map<String, Embedding> byText) {
        List<HarmJudge.Example> withEmbeddings = new ArrayList<>();
        for (String text : texts) {
            Embedding embedding = byText.get(text);
            if (embedding != null) {
                withEmbeddings.add(new HarmJudge.Example(text, embedding.vector()));
            }
        }
        return withEmbeddings;
    }
}

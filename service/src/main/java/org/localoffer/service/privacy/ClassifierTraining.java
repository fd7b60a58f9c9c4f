package org.localoffer.service.privacy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;

/** Teaches the judges of texts by examples: of the edition in force what danger is like, and what tells of one person. */
@Singleton
public class ClassifierTraining {

    private final EmbeddingCache kept;
    private final HarmJudge judge;
    private final OnePersonJudge onePerson;
    private final ImpersonalWords ours;
    private @Nullable ExamplesOfHarm learnt;
    private @Nullable HarmPhrases words;
    private boolean onePersonLearnt;

    ClassifierTraining(EmbeddingCache kept, HarmJudge judge, OnePersonJudge onePerson, ImpersonalWords ours) {
        this.kept = kept;
        this.judge = judge;
        this.onePerson = onePerson;
        this.ours = ours;
    }

    /** Changes nothing where examples and words are those that it has learnt. */
    public void learn(ExamplesOfHarm examples, HarmPhrases harmPhrases) throws SQLException {
        if (examples.equals(learnt) && harmPhrases == words) {
            return;
        }
        Map<String, Embedding> embeddings = kept.of(examples.all());
        judge.learn(known(examples.danger(), embeddings), known(examples.harmless(), embeddings), harmPhrases);
        learnt = examples;
        words = harmPhrases;
    }

    /** The same in every edition: what tells of somebody differs by no area. */
    public void learnOnePerson() throws SQLException {
        if (onePersonLearnt) {
            return;
        }
        ExamplesOfOnePerson examples = ExamplesOfOnePerson.shipped();
        Map<String, Embedding> embeddings = kept.of(examples.all());
        onePerson.learn(known(examples.telling(), embeddings), known(examples.harmless(), embeddings), ours::knows);
        onePersonLearnt = true;
    }

    private static List<HarmJudge.Example> known(List<String> texts, Map<String, Embedding> embeddings) {
        List<HarmJudge.Example> known = new ArrayList<>();
        for (String text : texts) {
            Embedding embedding = embeddings.get(text);
            if (embedding != null) {
                known.add(new HarmJudge.Example(text, embedding.vector()));
            }
        }
        return known;
    }
}

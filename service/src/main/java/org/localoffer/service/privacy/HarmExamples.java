package org.localoffer.service.privacy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.KeptMeanings;
import org.localoffer.service.language.Meaning;

/** Teaches the judges of texts by examples: of the edition in force what danger is like, and what tells of one person. */
@Singleton
public class HarmExamples {

    private final KeptMeanings kept;
    private final HarmJudge judge;
    private final OnePersonJudge onePerson;
    private final KnownWords ours;
    private @Nullable ExamplesOfHarm learnt;
    private @Nullable WordsOfHarm words;
    private boolean onePersonLearnt;

    HarmExamples(KeptMeanings kept, HarmJudge judge, OnePersonJudge onePerson, KnownWords ours) {
        this.kept = kept;
        this.judge = judge;
        this.onePerson = onePerson;
        this.ours = ours;
    }

    /** Changes nothing where examples and words are those that it has learnt. */
    public void learn(ExamplesOfHarm examples, WordsOfHarm wordsOfHarm) throws SQLException {
        if (examples.equals(learnt) && wordsOfHarm == words) {
            return;
        }
        Map<String, Meaning> meanings = kept.of(examples.all());
        judge.learn(known(examples.danger(), meanings), known(examples.harmless(), meanings), wordsOfHarm);
        learnt = examples;
        words = wordsOfHarm;
    }

    /** The same in every edition: what tells of somebody differs by no area. */
    public void learnOnePerson() throws SQLException {
        if (onePersonLearnt) {
            return;
        }
        ExamplesOfOnePerson examples = ExamplesOfOnePerson.shipped();
        Map<String, Meaning> meanings = kept.of(examples.all());
        onePerson.learn(known(examples.telling(), meanings), known(examples.harmless(), meanings), ours::knows);
        onePersonLearnt = true;
    }

    private static List<HarmJudge.Example> known(List<String> texts, Map<String, Meaning> meanings) {
        List<HarmJudge.Example> known = new ArrayList<>();
        for (String text : texts) {
            Meaning meaning = meanings.get(text);
            if (meaning != null) {
                known.add(new HarmJudge.Example(text, meaning.direction()));
            }
        }
        return known;
    }
}

package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.localoffer.service.privacy.TextSegments.Window;

/** Collects the scores of the sentences of one text, and computes the judgement of the whole. */
final class HarmAssessment {

    /**
     * A sentence that was not embedded counts as harmless if its score by words alone is below this, as log odds. One
     * in six sentences that tell of danger is below it, and five in six harmless sentences are. It only matters once
     * the most suspicious sentences have been embedded.
     */
    private static final double HARMLESS_BY_WORDS = 0.4;

    /** From this score on, as log odds, a sentence is shown to the reader. */
    private static final double SIMILAR = 0.5;

    /** Weight of the mean score of all sentences, relative to the highest score. */
    private static final double MEAN_WEIGHT = 1;

    /**
     * Lower bound of that mean: limits how much harmless sentences can offset one that tells of danger. It is also the
     * score of each sentence that was not embedded.
     */
    private static final double MIN_MEAN = -2;

    /**
     * Subtracted from the score of a clause. A clause is scored on its own because the rest of the sentence can hide
     * danger: "we need a club that runs late because he takes the belt to my boy". But the more clauses a text has, the
     * likelier it is that one scores high by chance (chosen on texts of four writers).
     */
    private static final double CLAUSE_PENALTY = 2.5;

    /**
     * A sentence.
     *
     * @param phrases how many harm phrases it contains
     * @param byWords its score by words alone, as log odds
     */
    record Sentence(Window window, String text, int phrases, double byWords) {}

    private record Scored(Window sentence, double odds) {}

    private final List<Flag> similar = new ArrayList<>();
    private final List<Scored> scored = new ArrayList<>();
    private final Map<String, Double> oddsByText = new HashMap<>();
    private double highest = -Double.MAX_VALUE;
    private double highestOfClauses = -Double.MAX_VALUE;
    private double sum;
    private int count;
    private boolean complete = true;

    /**
     * Adds a scored sentence.
     *
     * @param odds log odds, above 0 if the sentence resembles danger more than harmless examples
     */
    void addScored(Sentence sentence, double odds) {
        oddsByText.put(sentence.text(), odds);
        scored.add(new Scored(sentence.window(), odds));
        highest = Math.max(highest, odds);
        sum += odds;
        count++;
        if (odds >= SIMILAR) {
            flag(sentence.window());
        }
    }

    /** Adds a sentence whose words have been scored before, at no cost. Returns false if they have not. */
    boolean addRepeated(Sentence sentence) {
        Double odds = oddsByText.get(sentence.text());
        if (odds != null) {
            addScored(sentence, odds);
        }
        return odds != null;
    }

    /** Adds a sentence that was not embedded. The judgement stays complete only if its words alone are harmless. */
    void skip(Sentence sentence) {
        sum += MIN_MEAN;
        count++;
        complete = complete && sentence.byWords() < HARMLESS_BY_WORDS;
    }

    /** The scored sentences with at least the given log odds, highest first. */
    List<Window> mostSimilarFirst(double minOdds) {
        return scored.stream()
                .filter(sentence -> sentence.odds() >= minOdds)
                .sorted(Comparator.comparingDouble(Scored::odds).reversed())
                .map(Scored::sentence)
                .toList();
    }

    /**
     * Adds a scored clause.
     *
     * @param sentence the sentence that contains the clause
     * @param odds log odds of the clause alone
     */
    void addClause(Window sentence, double odds) {
        highestOfClauses = Math.max(highestOfClauses, odds - CLAUSE_PENALTY);
        if (odds - CLAUSE_PENALTY >= SIMILAR) {
            flag(sentence);
        }
    }

    private void flag(Window sentence) {
        Flag flag = new Flag(FlagKind.HARM, sentence.start(), sentence.end());
        if (!similar.contains(flag)) {
            similar.add(flag);
        }
    }

    /**
     * The judgement so far: the highest sentence score plus the bounded mean of all sentences, or the highest clause
     * score if that is higher.
     */
    HarmJudgement judgement(List<Flag> listed) {
        double ofSentences = count > 1 ? highest + MEAN_WEIGHT * Math.max(sum / count, MIN_MEAN) : highest;
        return new HarmJudgement(listed, similar, Math.max(ofSentences, highestOfClauses), count, complete);
    }
}

package org.localoffer.benchmark.relevance.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.relevance.GradedQuery;

/**
 * Learns five times from four fifths of the questions, and scores the fifth that was held out. A question that is asked
 * in the same words in two files is in one fold.
 */
final class CrossValidation {

    private static final int FOLDS = 5;
    private static final long SEED = 1;

    private final List<LearningQuestion> questions;
    private final double ungradedWeight;
    private final Map<String, Integer> folds;

    /** @throws BenchmarkException where there are fewer than five different questions */
    CrossValidation(List<LearningQuestion> questions, double ungradedWeight) {
        this.questions = questions;
        this.ungradedWeight = ungradedWeight;
        this.folds = folds(questions);
    }

    /**
     * What came of it.
     *
     * @param calibration fitted to the held-out candidates of all folds
     */
    record Result(Calibration calibration, HeldOut heldOut) {}

    private static Map<String, Integer> folds(List<LearningQuestion> questions) {
        LinkedHashSet<String> distinct = new LinkedHashSet<>();
        questions.forEach(question -> distinct.add(words(question)));
        if (distinct.size() < FOLDS) {
            throw new BenchmarkException("At least " + FOLDS + " different questions are needed to learn from.");
        }
        List<String> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, new Random(SEED));
        Map<String, Integer> folds = new HashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            folds.put(shuffled.get(i), i % FOLDS);
        }
        return folds;
    }

    private static String words(LearningQuestion question) {
        return question.graded().query().query().toLowerCase(Locale.ROOT);
    }

    private int fold(LearningQuestion question) {
        return folds.getOrDefault(words(question), 0);
    }

    Result run() {
        List<ScoredQuestion> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            scored.addAll(holdOut(fold));
        }
        Calibration calibration = Calibration.fit(examples(scored));
        return new Result(
                calibration,
                new HeldOut(scored.stream()
                        .map(question -> calibrated(question, calibration))
                        .toList()));
    }

    /** The questions of a fold with probabilities that are not calibrated. */
    private List<ScoredQuestion> holdOut(int fold) {
        Ensemble model = Ensemble.fit(Examples.of(
                questions.stream().filter(question -> fold(question) != fold).toList(), ungradedWeight));
        return questions.stream()
                .filter(question -> fold(question) == fold)
                .map(question -> new ScoredQuestion(
                        question.graded(),
                        fold,
                        question.open().stream()
                                .map(candidate -> new ScoredQuestion.Scored(
                                        candidate.reference(), model.probability(candidate.values())))
                                .toList(),
                        question.excluded()))
                .toList();
    }

    private Examples examples(List<ScoredQuestion> scored) {
        return Examples.of(
                scored.stream()
                        .map(question -> new LearningQuestion(
                                question.graded(),
                                question.candidates().stream()
                                        .map(candidate -> new Candidate(
                                                candidate.reference(), false, new double[] {candidate.probability()}))
                                        .toList()))
                        .toList(),
                ungradedWeight);
    }

    private static ScoredQuestion calibrated(ScoredQuestion question, Calibration calibration) {
        GradedQuery graded = question.graded();
        return new ScoredQuestion(
                graded,
                question.fold(),
                question.candidates().stream()
                        .map(candidate -> new ScoredQuestion.Scored(
                                candidate.reference(), calibration.calibrated(candidate.probability())))
                        .toList(),
                question.excluded());
    }
}

package org.localoffer.benchmark.relevance.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.localoffer.benchmark.relevance.CalledStrong;
import org.localoffer.benchmark.relevance.Estimate;

/** How good the model is on questions that it has not learnt from, and the thresholds that follow from it. */
record HeldOut(List<ScoredQuestion> questions) {

    /** Share of what is called strong that has to be right. */
    static final double PRECISION = 0.80;

    /** Share of the right candidates that has to be shown. */
    static final double SHOWN = 0.98;

    /** Thresholds are thousandths. */
    private static final int STEPS = 1000;

    /** Where the curve of precision by recall is read. */
    private static final List<Double> RECALLS = List.of(0.45, 0.50, 0.55, 0.60, 0.65);

    /**
     * A point of that curve.
     *
     * @param recall that is asked for
     * @param threshold the highest that reaches it
     */
    record CurvePoint(double recall, double threshold, StrongPoint point) {}

    /** Counts over first pages, of what is called strong. */
    private record Counts(double threshold, long strong, long right) {

        double precision() {
            return strong == 0 ? 0 : (double) right / strong;
        }
    }

    StrongPoint at(double threshold) {
        return StrongPoint.of(calledStrong(threshold));
    }

    private List<CalledStrong> calledStrong(double threshold) {
        return questions.stream()
                .map(question -> question.calledStrong(threshold))
                .toList();
    }

    /** Points for the recalls that can be reached. */
    List<CurvePoint> curve() {
        List<CurvePoint> curve = new ArrayList<>();
        for (double recall : RECALLS) {
            OptionalDouble threshold = thresholdOfRecall(recall);
            threshold.ifPresent(from -> curve.add(new CurvePoint(recall, from, at(from))));
        }
        return curve;
    }

    /** The highest threshold with this recall; empty where none has. */
    OptionalDouble thresholdOfRecall(double recall) {
        double all = at(0).strong().recall().of();
        return counts().stream()
                .filter(counts -> counts.right() >= recall * all)
                .mapToDouble(Counts::threshold)
                .max();
    }

    /** The threshold with the highest recall of those with a precision of 0.80; the most precise where none has it. */
    double strongThreshold() {
        List<Counts> counts = counts();
        double wanted = Math.min(
                PRECISION, counts.stream().mapToDouble(Counts::precision).max().orElse(0));
        return counts.stream()
                .filter(some -> some.precision() >= wanted)
                .mapToDouble(Counts::threshold)
                .min()
                .orElse(1);
    }

    /** The highest threshold that keeps 98% of the right candidates. */
    double nearThreshold() {
        double[] rising = questions.stream()
                .flatMapToDouble(question -> question.candidates().stream()
                        .filter(candidate -> question.graded().isRight(candidate.reference()))
                        .mapToDouble(ScoredQuestion.Scored::probability))
                .sorted()
                .toArray();
        if (rising.length == 0) {
            return 0;
        }
        // So many of the least probable may be lost.
        int lost = (int) Math.floor((1 - SHOWN) * rising.length + 1e-9);
        return Math.floor(rising[lost] * STEPS) / STEPS;
    }

    /**
     * Figures of the way in which the threshold is chosen: that of each fold is chosen on the others. A threshold that
     * is chosen on all folds looks a little better on them than it is.
     */
    StrongPoint chosenOnOtherFolds() {
        List<CalledStrong> pages = new ArrayList<>();
        for (int fold : questions.stream().map(ScoredQuestion::fold).distinct().toList()) {
            double threshold = new HeldOut(questions.stream()
                            .filter(question -> question.fold() != fold)
                            .toList())
                    .strongThreshold();
            questions.stream()
                    .filter(question -> question.fold() == fold)
                    .forEach(question -> pages.add(question.calledStrong(threshold)));
        }
        return StrongPoint.of(pages);
    }

    Estimate successAt3() {
        return Estimate.over(
                answerable(), question -> question.graded().success(question.ranking(), 3) ? 1 : 0, question -> 1);
    }

    Estimate ndcgAt10() {
        return Estimate.over(answerable(), question -> question.graded().ndcg(question.ranking()), question -> 1);
    }

    private List<ScoredQuestion> answerable() {
        return questions.stream().filter(question -> !question.graded().isGap()).toList();
    }

    private List<Counts> counts() {
        return IntStream.range(1, STEPS)
                .mapToObj(step -> counts((double) step / STEPS))
                .toList();
    }

    private Counts counts(double threshold) {
        long strong = 0;
        long right = 0;
        for (CalledStrong page : calledStrong(threshold)) {
            strong += page.references().size();
            right += page.right();
        }
        return new Counts(threshold, strong, right);
    }
}

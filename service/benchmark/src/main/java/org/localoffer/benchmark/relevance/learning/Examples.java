package org.localoffer.benchmark.relevance.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * Candidates as a learner takes them, one in each place of the three arrays.
 *
 * @param rows values of features
 * @param labels 1 for a right answer (grade 2 or 3), 0 for any other
 * @param weights 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // thousands are read in loops, and instances are never compared
record Examples(double[][] rows, double[] labels, double[] weights) {

    /** @param ungradedWeight of candidates without a grade */
    static Examples of(List<LearningQuestion> questions, double ungradedWeight) {
        List<double[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (LearningQuestion question : questions) {
            for (Candidate candidate : question.open()) {
                rows.add(candidate.values());
                labels.add(question.graded().isRight(candidate.reference()) ? 1.0 : 0.0);
                weights.add(question.graded().isGraded(candidate.reference()) ? 1 : ungradedWeight);
            }
        }
        return new Examples(rows.toArray(double[][]::new), array(labels), array(weights));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    int size() {
        return labels.length;
    }

    /** 0 where there are no examples. */
    int features() {
        return rows.length == 0 ? 0 : rows[0].length;
    }
}

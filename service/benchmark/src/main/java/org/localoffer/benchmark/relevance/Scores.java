package org.localoffer.benchmark.relevance;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Means over all questions that are not gaps, 0 to 1, and gaps counted apart.
 *
 * @param successAt1 share of questions whose first listing is right
 * @param successAt3 share of questions with a right one among the first three
 * @param gapsRecognised how many of {@code gaps} were said to be one
 */
record Scores(double successAt1, double successAt3, double ndcgAt10, int gaps, int gapsRecognised) {

    /** @param side whose answers are measured */
    static Scores of(List<JudgedAnswer> rows, Function<JudgedAnswer, RankedAnswer> side) {
        List<JudgedAnswer> judged =
                rows.stream().filter(row -> !row.query().isGap()).toList();
        List<JudgedAnswer> gaps =
                rows.stream().filter(row -> row.query().isGap()).toList();
        return new Scores(
                mean(judged, row -> success(row, side, 1)),
                mean(judged, row -> success(row, side, 3)),
                mean(judged, row -> Measures.ndcg(row.query(), side.apply(row).references())),
                gaps.size(),
                (int) gaps.stream().filter(row -> side.apply(row).saysGap()).count());
    }

    /**
     * How much of the distance from {@code plain} to 1 is covered by {@code portal}: 1 is all of it, below 0 is a step
     * back. Empty where there is no distance, or no question to measure.
     */
    static OptionalDouble closed(double portal, double plain) {
        return Double.isNaN(plain) || plain >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((portal - plain) / (1 - plain));
    }

    private static double success(JudgedAnswer row, Function<JudgedAnswer, RankedAnswer> side, int places) {
        return Measures.success(row.query(), side.apply(row).references(), places) ? 1 : 0;
    }

    private static double mean(List<JudgedAnswer> rows, ToDoubleFunction<JudgedAnswer> measure) {
        return rows.stream().mapToDouble(measure).average().orElse(0);
    }
}

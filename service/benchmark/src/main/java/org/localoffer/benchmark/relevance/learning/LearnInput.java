package org.localoffer.benchmark.relevance.learning;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the model is learnt from, and where it is written.
 *
 * @param files judged questions
 * @param grades files of grades, at least one
 * @param only a CSV file whose column {@code reference} names the listings that are learnt from; null for all
 * @param ungradedWeight of a candidate without a grade, 0 to 1; one with a grade has the weight 1
 * @param out where the model is written
 */
public record LearnInput(
        List<Path> files, List<Path> grades, @Nullable Path only, double ungradedWeight, Path out) {

    /** Most candidates that nobody has graded are of no use, but not all. */
    public static final double UNGRADED_WEIGHT = 0.3;
}

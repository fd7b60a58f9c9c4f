package org.localoffer.benchmark;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.localoffer.benchmark.relevance.RelevanceInput;
import org.localoffer.benchmark.relevance.learning.LearnInput;

/** What relevance is measured with, or the model of strong matches is learnt from. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RelevanceOptions {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The judged questions, CSV.")
    List<Path> files;

    @Option(
            names = "--grades",
            paramLabel = "FILE",
            description = "Grades of listings, CSV; may be given again, and the later grade of a pair counts.")
    List<Path> grades = List.of();

    @Option(
            names = "--only",
            paramLabel = "FILE",
            description = "Leaves out listings that are not in the column reference of this CSV file.")
    @Nullable
    Path only;

    @Option(names = "--json", paramLabel = "FILE", description = "File for all figures.")
    @Nullable
    Path json;

    @Option(names = "--ungraded", paramLabel = "FILE", description = "File for listings that came and have no grade.")
    @Nullable
    Path ungraded;

    @Option(names = "--learn", description = "Learns which listings are strong matches, and measures nothing else.")
    boolean learn;

    @Option(names = "--out", paramLabel = "FILE", description = "File for the model that is learnt.")
    @Nullable
    Path out;

    @Option(
            names = "--ungraded-weight",
            paramLabel = "W",
            description = "Weight of a candidate without a grade in learning, 0 to 1; 0.3 by default.")
    @Nullable
    Double ungradedWeight;

    /** @throws BenchmarkException where options do not fit together */
    RelevanceInput measuring() {
        if (out != null || ungradedWeight != null) {
            throw BenchmarkException.usage("--out and --ungraded-weight need --learn.");
        }
        if (ungraded != null && grades.isEmpty()) {
            throw BenchmarkException.usage("--ungraded needs --grades.");
        }
        return new RelevanceInput(files, grades, only, json, ungraded);
    }

    /** @throws BenchmarkException where options do not fit together, or a weight is out of range */
    LearnInput learning() {
        if (out == null || grades.isEmpty()) {
            throw BenchmarkException.usage("--learn needs --grades and --out.");
        }
        if (json != null || ungraded != null) {
            throw BenchmarkException.usage("--learn takes neither --json nor --ungraded: the model has all figures.");
        }
        double weight = ungradedWeight == null ? LearnInput.UNGRADED_WEIGHT : ungradedWeight;
        if (!(weight >= 0 && weight <= 1)) {
            throw BenchmarkException.usage("--ungraded-weight takes a number from 0 to 1, not " + weight + ".");
        }
        return new LearnInput(files, grades, only, weight, out);
    }
}

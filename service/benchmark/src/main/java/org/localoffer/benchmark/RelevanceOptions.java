package org.localoffer.benchmark;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.localoffer.benchmark.relevance.RelevanceInput;

/** What relevance is measured with. */
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

    /** @throws BenchmarkException where options do not fit together */
    RelevanceInput measuring() {
        if (ungraded != null && grades.isEmpty()) {
            throw BenchmarkException.usage("--ungraded needs --grades.");
        }
        return new RelevanceInput(files, grades, only, json, ungraded);
    }
}

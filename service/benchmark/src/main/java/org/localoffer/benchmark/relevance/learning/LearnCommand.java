package org.localoffer.benchmark.relevance.learning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.ManagementPort;
import org.localoffer.benchmark.relevance.GradedQuery;
import org.localoffer.benchmark.relevance.Grades;
import org.localoffer.benchmark.relevance.JudgedQueries;
import org.localoffer.benchmark.relevance.MeasuredListings;

/** Learns from graded questions which candidates of the running portal are strong matches, and writes the model. */
public final class LearnCommand {

    private LearnCommand() {}

    /**
     * Learns, prints how good the model is on questions that were held out, and writes it.
     *
     * @throws BenchmarkException with a message for a person: no portal, a file that cannot be read, too few questions
     */
    public static void run(LearnInput input, ManagementPort port, PrintStream out)
            throws IOException, InterruptedException {
        Grades grades = Grades.read(input.grades());
        List<GradedQuery> queries = grades.of(JudgedQueries.read(input.files()));
        if (grades.gradedAgain() > 0) {
            out.println(grades.gradedAgain() + " pairs were graded twice: the later grade counts.");
        }
        LearningSet set = LearningSet.ask(queries, MeasuredListings.of(input.only()), port);
        LearnReport report = learn(input, set);
        report.print(out);
        String model = ModelJson.text(report.model(), report.facts());
        Files.writeString(input.out(), model);
        out.println();
        out.println("Written: " + input.out() + ", " + model.getBytes(StandardCharsets.UTF_8).length / 1024 + " KiB");
    }

    /** @throws BenchmarkException where there are too few questions, or no candidate is right */
    static LearnReport learn(LearnInput input, LearningSet set) {
        if (set.right() == 0 || set.features().isEmpty()) {
            throw new BenchmarkException("No candidate of the portal has grade 2 or 3: there is nothing to learn from."
                    + " Are the grades about another directory?");
        }
        CrossValidation.Result result = new CrossValidation(set.questions(), input.ungradedWeight()).run();
        Ensemble ensemble = Ensemble.fit(Examples.of(set.questions(), input.ungradedWeight()));
        LearntModel model = new LearntModel(set.features(), ensemble, result.calibration());
        return LearnReport.of(input, set, model, result.heldOut());
    }
}

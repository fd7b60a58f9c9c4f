package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;

/** Puts judged questions to the running portal and to a plain match on its index, and says how well each did. */
public final class RelevanceCommand {

    private final RelevanceInput input;
    private final PrintStream out;

    private RelevanceCommand(RelevanceInput input, PrintStream out) {
        this.input = input;
        this.out = out;
    }

    /**
     * Measures and prints. A low figure is a finding, not a failure.
     *
     * @throws BenchmarkException with a message for a person: no portal, a file that cannot be read
     */
    public static void run(RelevanceInput input, RunningPortal portal, PrintStream out)
            throws IOException, InterruptedException {
        RelevanceCommand command = new RelevanceCommand(input, out);
        List<JudgedQuery> queries = JudgedQueries.read(input.files());
        if (input.grades().isEmpty()) {
            command.measure(queries, portal);
        } else {
            command.measure(queries, Grades.read(input.grades()), portal);
        }
    }

    private void measure(List<JudgedQuery> queries, RunningPortal portal) throws IOException, InterruptedException {
        RelevanceReport report = RelevanceReport.of(ask(queries, portal));
        report.print(out);
        writeJson(RelevanceJson.of(report));
    }

    private void measure(List<JudgedQuery> queries, Grades grades, RunningPortal portal)
            throws IOException, InterruptedException {
        List<GradedQuery> graded = grades.of(queries);
        List<JudgedAnswer> rows = ask(queries, portal);
        List<GradedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(new GradedAnswer(
                    graded.get(i), rows.get(i).portal(), rows.get(i).plain()));
        }
        GradedReport report = GradedReport.of(answers);
        new GradedPrint(report, out).print(grades.gradedAgain());
        writeJson(GradedJson.of(report));
        Path ungraded = input.ungraded();
        if (ungraded != null) {
            UngradedHits.write(answers, ungraded);
        }
    }

    private List<JudgedAnswer> ask(List<JudgedQuery> queries, RunningPortal running)
            throws IOException, InterruptedException {
        MeasuredListings measured = MeasuredListings.of(input.only());
        List<JudgedAnswer> rows = new ArrayList<>();
        try (HttpClient http = LocalHttp.client()) {
            PortalSearch portal = new PortalSearch(http, running, measured);
            PlainMatch plain = new PlainMatch(http, running, measured);
            for (JudgedQuery query : queries) {
                rows.add(new JudgedAnswer(query, portal.ask(query.query()), plain.ask(query.query())));
            }
        }
        return rows;
    }

    private void writeJson(ObjectNode figures) throws IOException {
        @Nullable Path json = input.json();
        if (json != null) {
            RelevanceJson.write(figures, json);
        }
    }
}

package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;

/** Puts judged questions to the running portal and to a plain match on its index, and says how well each did. */
public final class RelevanceCommand {

    private RelevanceCommand() {}

    /**
     * Measures and prints. A low figure is a finding, not a failure.
     *
     * @param file the judged questions
     * @param json where all figures are written, too; null for nowhere
     * @throws BenchmarkException with a message for a person: no portal, a file that cannot be read
     */
    public static void run(Path file, RunningPortal portal, @Nullable Path json, PrintStream out)
            throws IOException, InterruptedException {
        RelevanceReport report = measure(JudgedQueries.read(file), portal);
        report.print(out);
        if (json != null) {
            RelevanceJson.write(report, json);
        }
    }

    private static RelevanceReport measure(List<JudgedQuery> queries, RunningPortal running)
            throws InterruptedException {
        List<JudgedAnswer> rows = new ArrayList<>();
        try (HttpClient http = LocalHttp.client()) {
            PortalSearch portal = new PortalSearch(http, running);
            PlainMatch plain = new PlainMatch(http, running);
            for (JudgedQuery query : queries) {
                rows.add(new JudgedAnswer(query, portal.ask(query.query()), plain.ask(query.query())));
            }
        }
        return RelevanceReport.of(rows);
    }
}

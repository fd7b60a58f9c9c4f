package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.localoffer.benchmark.Arguments;
import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;

/** Puts judged questions to the running portal and to a plain match on its index, and says how well each did. */
public final class RelevanceCommand {

    private static final String JSON = "--json";

    private RelevanceCommand() {}

    /**
     * Measures.
     *
     * @return exit code 0: a low figure is a finding, not a failure
     * @throws BenchmarkException with a message for a person: wrong usage, no portal, a file that cannot be read
     */
    public static int run(List<String> args, PrintStream out) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(args, Set.of(RunningPortal.DATA, RunningPortal.URL, JSON));
        if (arguments.words().size() != 1) {
            throw BenchmarkException.usage("relevance takes one file of judged questions.");
        }
        List<JudgedQuery> queries = JudgedQueries.read(Path.of(arguments.words().getFirst()));
        RelevanceReport report = measure(queries, RunningPortal.find(arguments));
        report.print(out);
        Optional<String> json = arguments.option(JSON);
        if (json.isPresent()) {
            RelevanceJson.write(report, Path.of(json.get()));
        }
        return 0;
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

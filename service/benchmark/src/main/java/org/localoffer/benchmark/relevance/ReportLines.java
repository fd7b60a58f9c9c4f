package org.localoffer.benchmark.relevance;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Lines that reports with and without grades have in common. */
final class ReportLines {

    private ReportLines() {}

    /**
     * A question that was answered badly.
     *
     * @param ndcg nDCG@10, 0 to 1
     */
    record Bad(double ndcg, JudgedQuery query, String whatCame) {}

    static void worst(PrintStream out, List<Bad> worst) {
        out.println();
        out.printf(Locale.ROOT, "Worst by nDCG@10: %d%n", worst.size());
        worst.forEach(bad -> {
            out.printf(
                    Locale.ROOT,
                    "%.3f %-5s %s%n",
                    bad.ndcg(),
                    bad.query().id(),
                    bad.query().query());
            out.printf(Locale.ROOT, "      %s%n", bad.whatCame());
        });
    }

    /** Warns if the portal's full-text search in the database answered some of the questions. */
    static void warnOfLimited(PrintStream out, long limited) {
        if (limited > 0) {
            out.printf(
                    Locale.ROOT,
                    "WARNING: %d questions were answered from the database, because the search engine is down or being"
                            + " filled. These are not the figures of the search.%n",
                    limited);
        }
    }

    /** How much of the distance from the plain match to 1 the portal closes, in percent; "-" if there is none. */
    static String closed(double portal, double plain) {
        OptionalDouble closed = Scores.closed(portal, plain);
        return closed.isEmpty() ? "-" : String.format(Locale.ROOT, "%.0f%%", 100 * closed.getAsDouble());
    }
}

package org.localoffer.benchmark.desk;

import java.io.PrintStream;
import java.util.Locale;

import org.localoffer.benchmark.load.Sample;

/** What a person reads of the measurement of the desk. */
final class DeskReport {

    /** Within which 95 of 100 pages should have come, one asked for after another. */
    static final int LIMIT_MS = 300;

    private static final int P50 = 50;
    private static final int P95 = 95;
    private static final int MAX = 100;

    private static final int LONGEST_SQL = 600;
    private static final int MOST_STATEMENTS = 4;
    private static final double LEAST_MS = 1;

    private static final String NAME = "%-22s";

    private final PrintStream out;

    DeskReport(PrintStream out) {
        this.out = out;
    }

    void head(int requests, int clients, int requestsOfEach) {
        out.println();
        out.printf(
                Locale.ROOT,
                NAME + " %-33s  %s%n",
                "",
                requests + " one after another",
                clients + " clients at once, " + requestsOfEach + " each");
        out.printf(
                Locale.ROOT,
                NAME + " %7s %7s %7s %7s  %7s %7s %7s %7s %6s  p95 within %d ms%n",
                "page",
                "p50 ms",
                "p95 ms",
                "max ms",
                "errors",
                "p50 ms",
                "p95 ms",
                "max ms",
                "errors",
                "KiB",
                LIMIT_MS);
    }

    /** @param size of the page in bytes */
    void line(DeskPage page, int size, Sample alone, Sample atOnce) {
        out.printf(
                Locale.ROOT,
                NAME + " %s  %s %6d  %s%n",
                page.name(),
                figures(alone),
                figures(atOnce),
                size / 1024,
                isWithinLimit(alone) ? "yes" : "NO");
    }

    void notMeasured(DeskPage page, String why) {
        out.printf(Locale.ROOT, NAME + " not measured: %s%n", page.name(), why);
    }

    static boolean isWithinLimit(Sample sample) {
        return sample.errors() == 0 && sample.milliseconds(P95) <= LIMIT_MS;
    }

    private static String figures(Sample sample) {
        return String.format(
                Locale.ROOT,
                "%7.1f %7.1f %7.1f %7d",
                sample.milliseconds(P50),
                sample.milliseconds(P95),
                sample.milliseconds(MAX),
                sample.errors());
    }

    void statements(PageStatements statements) {
        out.println();
        out.printf(
                Locale.ROOT,
                "%s: %.1f statements and %.1f ms in the database for each request%n",
                statements.page(),
                statements.executionsOfARequest(),
                statements.millisecondsOfARequest());
        statements.alike().stream()
                .limit(MOST_STATEMENTS)
                .filter(alike -> alike.milliseconds() >= LEAST_MS * statements.requests())
                .forEach(alike -> statement(alike, statements.requests()));
    }

    private void statement(PageStatements.Alike alike, int requests) {
        PlannedStatement slowest = alike.slowest();
        out.printf(
                Locale.ROOT,
                "  %.1f ms for each request, executed %.1f times; the slowest took %.1f ms:%n",
                alike.milliseconds() / requests,
                (double) alike.executions().size() / requests,
                slowest.milliseconds());
        out.println("    "
                + slowest.sql().substring(0, Math.min(LONGEST_SQL, slowest.sql().length())));
        slowest.plan().forEach(line -> out.println("      " + line));
    }
}

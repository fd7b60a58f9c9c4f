package org.localoffer.benchmark.load;

import java.io.PrintStream;
import java.util.Locale;

/** What a person reads of a measurement under load. */
record BenchReport(Sample engine, Sample api, Sample page) {

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-20s %11s %9s %9s %9s %8s %9s%n",
                "",
                "requests/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "errors",
                "answers");
        layer(out, "raw engine", engine);
        layer(out, "JSON API", api);
        layer(out, "HTML page", page);
        ratio(out, "JSON API/raw engine", api, engine);
        ratio(out, "HTML page/JSON API", page, api);
    }

    private static void layer(PrintStream out, String name, Sample sample) {
        out.printf(
                Locale.ROOT,
                "%-20s %11.1f %9.1f %9.1f %9.1f %8d %9d%n",
                name,
                sample.requestsPerSecond(),
                sample.milliseconds(50),
                sample.milliseconds(95),
                sample.milliseconds(99),
                sample.errors(),
                sample.answers());
    }

    private static void ratio(PrintStream out, String name, Sample upper, Sample lower) {
        out.printf(
                Locale.ROOT,
                "%-20s %11.2f %9.2f %9.2f %9.2f%n",
                name,
                upper.requestsPerSecond() / lower.requestsPerSecond(),
                upper.milliseconds(50) / lower.milliseconds(50),
                upper.milliseconds(95) / lower.milliseconds(95),
                upper.milliseconds(99) / lower.milliseconds(99));
    }
}

package org.localoffer.benchmark.load;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a person reads of a measurement under load.
 *
 * @param throughput by the number of clients at full load
 * @param rate requests a second at which the times were measured
 */
record BenchReport(SortedMap<Integer, Layers> throughput, double rate, Layers times) {

    private static final List<Row> ROWS = List.of(
            new Row("raw engine", Layers::engine),
            new Row("JSON API", Layers::api),
            new Row("HTML page", Layers::page));

    private static final List<Ratio> RATIOS = List.of(
            new Ratio("JSON API/raw engine", Layers::api, Layers::engine),
            new Ratio("HTML page/JSON API", Layers::page, Layers::api));

    private record Row(String name, Function<Layers, Sample> layer) {}

    private record Ratio(String name, Function<Layers, Sample> upper, Function<Layers, Sample> lower) {

        double of(Layers layers, ToDoubleFunction<Sample> figure) {
            return figure.applyAsDouble(upper.apply(layers)) / figure.applyAsDouble(lower.apply(layers));
        }
    }

    void print(PrintStream out) {
        out.println();
        printThroughput(out);
        out.println();
        printTimes(out);
    }

    private void printThroughput(PrintStream out) {
        out.println("Throughput: answers a second at full load, each client asking again as soon as it is answered");
        line(out, "", throughput.keySet().stream().map(BenchReport::clients), "errors");
        for (Row row : ROWS) {
            line(
                    out,
                    row.name,
                    figures("%.1f", layers -> row.layer.apply(layers).perSecond()),
                    Long.toString(throughput.values().stream()
                            .mapToLong(layers -> row.layer.apply(layers).errors())
                            .sum()));
        }
        for (Ratio ratio : RATIOS) {
            line(out, ratio.name, figures("%.2f", layers -> ratio.of(layers, Sample::perSecond)));
        }
    }

    private Stream<String> figures(String format, ToDoubleFunction<Layers> figure) {
        return throughput.values().stream()
                .map(layers -> String.format(Locale.ROOT, format, figure.applyAsDouble(layers)));
    }

    private void printTimes(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "Time to answer: %.1f requests a second to each layer, sent on time whether or not others still wait;%n"
                        + "each time begins at the moment when its request was due%n",
                rate);
        line(out, "", Stream.of("p50 ms", "p95 ms", "p99 ms"), "errors", "answers");
        for (Row row : ROWS) {
            Sample sample = row.layer.apply(times);
            line(
                    out,
                    row.name,
                    percentiles("%.1f", percent -> sample.milliseconds(percent)),
                    Long.toString(sample.errors()),
                    Long.toString(sample.answers()));
        }
        for (Ratio ratio : RATIOS) {
            line(
                    out,
                    ratio.name,
                    percentiles("%.2f", percent -> ratio.of(times, sample -> sample.milliseconds(percent))));
        }
    }

    private static Stream<String> percentiles(String format, ToDoubleFunction<Integer> figure) {
        return Stream.of(50, 95, 99).map(percent -> String.format(Locale.ROOT, format, figure.applyAsDouble(percent)));
    }

    private static String clients(int number) {
        return number == 1 ? "1 client" : number + " clients";
    }

    private static void line(PrintStream out, String name, Stream<String> figures, String... counts) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
        Stream.concat(figures, Stream.of(counts))
                .forEach(cell -> line.append(String.format(Locale.ROOT, " %10s", cell)));
        out.println(line.toString().stripTrailing());
    }
}

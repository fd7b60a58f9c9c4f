package org.localoffer.benchmark.listings;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.localoffer.benchmark.load.Sample;

/** What a person reads of a measurement with many listings. */
final class ListingsReport {

    private static final List<Integer> PERCENTILES = List.of(50, 95);

    private final PrintStream out;
    private final List<ServerProcess> servers;

    ListingsReport(PrintStream out, List<ServerProcess> servers) {
        this.out = out;
        this.servers = servers;
    }

    /** @param rate requests a second at which the times were measured */
    void print(String title, double rate, Map<Layer, Figures> figures) {
        out.println();
        out.println(title);
        out.printf(
                Locale.ROOT,
                "times in ms at %.1f requests a second, processor ms for each answer, answers a second at full load%n",
                rate);
        row(
                "",
                Stream.of(
                                Stream.of("p50", "p95"),
                                servers.stream().map(ServerProcess::name),
                                clients(figures),
                                Stream.of("errors"))
                        .flatMap(cells -> cells));
        for (Layer layer : Layer.values()) {
            row(layer.title(), cells(of(figures, layer)));
        }
        out.println();
        row("times", Stream.of("p50", "p95"));
        difference("JSON - our own request, ms", of(figures, Layer.JSON), of(figures, Layer.OWN_REQUEST));
        difference("HTML - JSON, ms", of(figures, Layer.HTML), of(figures, Layer.JSON));
        ratio("our own request / plain match", of(figures, Layer.OWN_REQUEST), of(figures, Layer.PLAIN_MATCH));
        ratio("JSON / our own request", of(figures, Layer.JSON), of(figures, Layer.OWN_REQUEST));
        ratio("JSON / plain match", of(figures, Layer.JSON), of(figures, Layer.PLAIN_MATCH));
        out.println();
        row("answers a second", clients(figures));
        throughputRatio("JSON / plain match", of(figures, Layer.JSON), of(figures, Layer.PLAIN_MATCH));
        throughputRatio("HTML / plain match", of(figures, Layer.HTML), of(figures, Layer.PLAIN_MATCH));
    }

    /** The numbers of clients at full load. */
    private static Stream<String> clients(Map<Layer, Figures> figures) {
        return of(figures, Layer.JSON).throughput().keySet().stream().map(clients -> clients + " at once");
    }

    /** Such as "memory: portal 812 MiB, opensearch 1034 MiB, postgres 96 MiB". */
    void memory(String when) {
        out.print("memory " + when + ":");
        String separator = " ";
        for (ServerProcess server : servers) {
            out.print(separator + server.name() + " " + server.mebibytes() + " MiB");
            separator = ", ";
        }
        out.println();
    }

    private static Figures of(Map<Layer, Figures> figures, Layer layer) {
        return Objects.requireNonNull(figures.get(layer));
    }

    private Stream<String> cells(Figures figures) {
        Stream<String> times =
                PERCENTILES.stream().map(percent -> number(figures.times().milliseconds(percent)));
        Stream<String> cpu = Stream.iterate(0, server -> server < servers.size(), server -> server + 1)
                .map(server -> number(figures.cpuMilliseconds(server)));
        Stream<String> throughput = figures.throughput().values().stream().map(sample -> number(sample.perSecond()));
        return Stream.of(times, cpu, throughput, Stream.of(Long.toString(figures.errors())))
                .flatMap(cells -> cells);
    }

    private void difference(String name, Figures upper, Figures lower) {
        row(name, PERCENTILES.stream().map(percent -> number(at(upper, percent) - at(lower, percent))));
    }

    private void ratio(String name, Figures upper, Figures lower) {
        row(name, PERCENTILES.stream().map(percent -> share(at(upper, percent) / at(lower, percent))));
    }

    private void throughputRatio(String name, Figures upper, Figures lower) {
        row(
                name,
                upper.throughput().entrySet().stream()
                        .map(sample -> share(sample.getValue().perSecond()
                                / Objects.requireNonNull(lower.throughput().get(sample.getKey()))
                                        .perSecond())));
    }

    private static double at(Figures figures, int percent) {
        Sample times = figures.times();
        return times.milliseconds(percent);
    }

    private static String share(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    private void row(String name, Stream<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-30s", name));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, " %10s", cell)));
        out.println(line.toString().stripTrailing());
    }
}

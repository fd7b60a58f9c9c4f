package org.localoffer.benchmark.listings;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.ManagementPort;
import org.localoffer.benchmark.RunningPortal;
import org.localoffer.benchmark.desk.DeskServers;
import org.localoffer.benchmark.listings.data.AreaWords;
import org.localoffer.benchmark.listings.data.ListingsDatabase;
import org.localoffer.benchmark.load.BenchSettings;
import org.localoffer.benchmark.load.ClosedLoop;
import org.localoffer.benchmark.load.Load;
import org.localoffer.benchmark.load.OpenLoop;
import org.localoffer.benchmark.load.Question;
import org.localoffer.benchmark.load.Sample;

/** Measures a portal with many listings, layer by layer, in one run. */
public final class ListingsCommand {

    /** Questions that are asked again and again: what a county's families ask most in a week. */
    private static final int REPEATED = 200;

    /** The portal's own requests that are learnt for questions that do not come again; each takes one search. */
    private static final int LEARNT = 600;

    private static final int MOST_SLUGS = 20_000;

    /** Of what is asked; each part of the measurement has questions of its own. */
    private static final long SEED = 20_261_128;

    private final HttpClient http;
    private final RunningPortal portal;
    private final BenchSettings settings;
    private final List<ServerProcess> servers;
    private final ListingsReport report;
    private final PrintStream out;

    private ListingsCommand(
            HttpClient http,
            RunningPortal portal,
            BenchSettings settings,
            List<ServerProcess> servers,
            PrintStream out) {
        this.http = http;
        this.portal = portal;
        this.settings = settings;
        this.servers = servers;
        this.report = new ListingsReport(out, servers);
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param data folder of the running portal
     * @return exit code 0; 1 when a layer gave no right answer at all
     * @throws BenchmarkException with a message for a person, such as that no portal runs
     */
    public static int run(Path data, BenchSettings settings, PrintStream out) throws IOException, InterruptedException {
        RunningPortal portal = RunningPortal.find(data, null);
        try (HttpClient http = LocalHttp.client();
                Connection connection = DeskServers.find(data).connect()) {
            ListingsDatabase database = new ListingsDatabase(connection);
            Duration waited = new PortalReadiness(http, ManagementPort.find(data)).await();
            out.printf(Locale.ROOT, "The portal was ready %d s after its start was told.%n", waited.toSeconds());
            return new ListingsCommand(http, portal, settings, ServerProcess.of(data), out)
                    .measure(database, data.resolve("logs").resolve("opensearch.log"));
        } catch (SQLException e) {
            throw new BenchmarkException("The database of the portal failed: " + e.getMessage());
        }
    }

    private int measure(ListingsDatabase database, Path engineLog)
            throws SQLException, IOException, InterruptedException {
        AreaWords words = database.words();
        List<String> slugs = database.slugs(MOST_SLUGS);
        report.memory("before");
        OwnRequests own = new OwnRequests(http, portal, engineLog);
        Questions questions = new Questions(words, SEED);
        List<JsonNode> learnt = own.of(questions.next(LEARNT));
        List<Question> repeated = questions.next(REPEATED);
        List<JsonNode> ofRepeated = own.of(repeated);
        boolean answered = true;
        for (Asked asked : List.of(
                Asked.once(portal, questions, learnt, slugs), Asked.again(portal, repeated, ofRepeated, slugs, SEED))) {
            answered &= measure(asked);
        }
        out.println();
        report.memory("after");
        return answered ? 0 : 1;
    }

    /** Whether each layer gave a right answer. */
    private boolean measure(Asked asked) throws InterruptedException {
        for (Layer layer : Layer.values()) {
            requireAnswer(layer, asked.of(layer).get());
            new ClosedLoop(http, BenchSettings.WARM_UP_CLIENTS).run(asked.of(layer), settings.warmUp());
        }
        SortedMap<Integer, Map<Layer, Sample>> throughput = new TreeMap<>();
        for (int clients : settings.clients()) {
            throughput.put(
                    clients, measure(asked, new ClosedLoop(http, clients)).samples());
        }
        double rate = settings.rateFor(throughput.values().stream().mapToDouble(ListingsCommand::slowest));
        Measured times = measure(asked, new OpenLoop(http, rate));
        Map<Layer, Figures> figures = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            SortedMap<Integer, Sample> byClients = new TreeMap<>();
            throughput.forEach((clients, samples) -> byClients.put(clients, of(samples, layer)));
            figures.put(layer, new Figures(byClients, of(times.samples(), layer), of(times.cpu(), layer)));
        }
        report.print(asked.title(), rate, figures);
        return figures.values().stream().allMatch(each -> each.times().answers() > 0);
    }

    /** Right answers a second of the slowest layer. */
    private static double slowest(Map<Layer, Sample> samples) {
        return samples.values().stream().mapToDouble(Sample::perSecond).min().orElseThrow();
    }

    private static <T> T of(Map<Layer, T> values, Layer layer) {
        return Objects.requireNonNull(values.get(layer));
    }

    /**
     * What one load showed of each layer.
     *
     * @param cpu seconds that each server worked for a layer
     */
    private record Measured(Map<Layer, Sample> samples, Map<Layer, List<Double>> cpu) {}

    private Measured measure(Asked asked, Load load) throws InterruptedException {
        Map<Layer, List<Sample>> turns = new EnumMap<>(Layer.class);
        Map<Layer, List<Double>> cpu = new EnumMap<>(Layer.class);
        for (int turn = 0; turn < BenchSettings.TURNS; turn++) {
            for (Layer layer : Layer.values()) {
                List<Double> before = cpuSeconds();
                turns.computeIfAbsent(layer, key -> new ArrayList<>())
                        .add(load.run(asked.of(layer), settings.each().dividedBy(BenchSettings.TURNS)));
                List<Double> after = cpuSeconds();
                List<Double> sum =
                        cpu.computeIfAbsent(layer, key -> new ArrayList<>(Collections.nCopies(servers.size(), 0.0)));
                for (int server = 0; server < sum.size(); server++) {
                    sum.set(server, sum.get(server) + after.get(server) - before.get(server));
                }
            }
        }
        Map<Layer, Sample> samples = new EnumMap<>(Layer.class);
        turns.forEach((layer, of) -> samples.put(layer, Sample.together(of)));
        return new Measured(samples, cpu);
    }

    private List<Double> cpuSeconds() {
        return servers.stream().map(ServerProcess::cpuSeconds).toList();
    }

    /** A layer that refuses what it is asked would be measured as a very quick one. */
    private void requireAnswer(Layer layer, HttpRequest request) throws InterruptedException {
        int status = LocalHttp.answer(http, request).status();
        if (status != 200) {
            throw new BenchmarkException("The " + layer.title() + " answers with status " + status
                    + ", so there is nothing to measure: " + request.uri());
        }
    }
}

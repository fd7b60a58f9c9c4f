package org.localoffer.benchmark.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;

/** Loads the engine, the JSON API and the results page of the running portal, in one run, with the same questions. */
public final class BenchCommand {

    private final HttpClient http;
    private final RunningPortal portal;
    private final List<Question> questions = Question.mix();
    private final Target engine;
    private final Target api;
    private final Target page;
    private final PrintStream out;

    private BenchCommand(HttpClient http, RunningPortal portal, PrintStream out) {
        this.http = http;
        this.portal = portal;
        this.engine = Target.engine(portal, questions);
        this.api = Target.api(portal, questions);
        this.page = Target.page(portal, questions);
        this.out = out;
    }

    /**
     * Measures.
     *
     * @return exit code 0; 1 when a layer gave no right answer at all
     * @throws BenchmarkException with a message for a person: no portal, a layer that answers wrongly
     */
    public static int run(RunningPortal portal, BenchSettings settings, PrintStream out) throws InterruptedException {
        try (HttpClient http = LocalHttp.client()) {
            return new BenchCommand(http, portal, out).measure(settings);
        }
    }

    private int measure(BenchSettings settings) throws InterruptedException {
        List<Target> targets = List.of(engine, api, page);
        for (Target target : targets) {
            requireAnswers(target);
        }
        warnIfLimited();
        out.println(listings() + " listings; " + questions.size() + " questions; "
                + settings.each().toSeconds() + " s for each measurement of a layer in " + BenchSettings.TURNS
                + " turns, after "
                + settings.warmUp().toSeconds() + " s of warming up");
        String before = memory();
        for (Target target : targets) {
            new ClosedLoop(http, BenchSettings.WARM_UP_CLIENTS).run(target.inTurn(), settings.warmUp());
        }
        SortedMap<Integer, Layers> throughput = new TreeMap<>();
        for (int clients : settings.clients()) {
            throughput.put(clients, layers(new ClosedLoop(http, clients), settings.each()));
        }
        double rate = settings.rateFor(throughput.values().stream().mapToDouble(Layers::slowest));
        Layers times = layers(new OpenLoop(http, rate), settings.each());
        new BenchReport(throughput, rate, times).print(out);
        out.println();
        out.println("memory of the portal (RSS): " + before + " before, " + memory() + " after");
        return throughput.values().stream().allMatch(Layers::answered) && times.answered() ? 0 : 1;
    }

    private Layers layers(Load load, Duration duration) throws InterruptedException {
        Duration turn = duration.dividedBy(BenchSettings.TURNS);
        List<Layers> turns = new ArrayList<>();
        for (int i = 0; i < BenchSettings.TURNS; i++) {
            turns.add(new Layers(
                    load.run(engine.inTurn(), turn), load.run(api.inTurn(), turn), load.run(page.inTurn(), turn)));
        }
        return Layers.together(turns);
    }

    /** A layer that refuses the questions would be measured as a very quick one. */
    private void requireAnswers(Target target) throws InterruptedException {
        for (HttpRequest request : target.requests()) {
            int status = answer(request).status();
            if (status != 200) {
                throw new BenchmarkException("The " + target.name() + " answers with status " + status
                        + ", so there is nothing to measure: " + request.uri());
            }
        }
    }

    private void warnIfLimited() throws InterruptedException {
        LocalHttp.Answer answer = answer(api.requests().getFirst());
        if (answer.body().path("limited").asBoolean(false)) {
            out.println("WARNING: the portal answers from its database, because the search engine is down or being"
                    + " filled. These are not the figures of the search.");
        }
    }

    private long listings() throws InterruptedException {
        ObjectNode visible = new JsonMapper().createObjectNode();
        visible.putObject("query").putObject("term").put("visible", true);
        return answer(LocalHttp.post(portal.listingCount(), visible))
                .body()
                .path("count")
                .asLong();
    }

    private LocalHttp.Answer answer(HttpRequest request) throws InterruptedException {
        try {
            return LocalHttp.send(http, request);
        } catch (IOException e) {
            if (request.uri().toString().startsWith(portal.engine())) {
                throw new BenchmarkException("The search engine does not answer on " + portal.engine() + ": " + e);
            }
            throw RunningPortal.none(portal.url());
        }
    }

    private String memory() throws InterruptedException {
        if (portal.pid().isEmpty()) {
            return "not known";
        }
        OptionalLong kibibytes = ResidentMemory.ofProcess(portal.pid().getAsLong());
        return kibibytes.isEmpty() ? "not known" : kibibytes.getAsLong() / 1024 + " MiB";
    }
}

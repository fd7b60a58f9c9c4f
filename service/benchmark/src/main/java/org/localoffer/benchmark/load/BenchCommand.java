package org.localoffer.benchmark.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.localoffer.benchmark.Arguments;
import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;

/** Loads the engine, the JSON API and the results page of the running portal, in one run, with the same questions. */
public final class BenchCommand {

    private static final String SECONDS = "--seconds";
    private static final String CLIENTS = "--clients";

    /** Every answer's time is kept in memory until the end. */
    private static final int MOST_SECONDS = 300;

    /** More than these would measure the queue at the portal, and this program beside it. */
    private static final int MOST_CLIENTS = 64;

    /** Each layer is loaded in turns, so that a noisy moment of the machine does not fall on one layer alone. */
    private static final int TURNS = 3;

    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private final HttpClient http;
    private final RunningPortal portal;
    private final PrintStream out;

    private BenchCommand(HttpClient http, RunningPortal portal, PrintStream out) {
        this.http = http;
        this.portal = portal;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @return exit code 0; 1 when a layer gave no right answer at all
     * @throws BenchmarkException with a message for a person: wrong usage, no portal, a layer that answers wrongly
     */
    public static int run(List<String> args, PrintStream out) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(args, Set.of(RunningPortal.DATA, RunningPortal.URL, SECONDS, CLIENTS));
        if (!arguments.words().isEmpty()) {
            throw BenchmarkException.usage(
                    "bench takes options only, not \"" + arguments.words().getFirst() + "\".");
        }
        int seconds = arguments.number(SECONDS, 15, 1, MOST_SECONDS);
        int clients = arguments.number(CLIENTS, 4, 1, MOST_CLIENTS);
        try (HttpClient http = LocalHttp.client()) {
            return new BenchCommand(http, RunningPortal.find(arguments), out).measure(seconds, clients);
        }
    }

    private int measure(int seconds, int clients) throws InterruptedException {
        List<Question> questions = Question.mix();
        List<Target> targets = List.of(
                Target.engine(portal, questions), Target.api(portal, questions), Target.page(portal, questions));
        for (Target target : targets) {
            requireAnswers(target);
        }
        warnIfLimited(questions);
        out.println(listings() + " listings; " + questions.size() + " questions; " + clients + " clients; " + seconds
                + " s for each layer in " + TURNS + " turns, after " + WARM_UP.toSeconds() + " s of warming up");
        String before = memory();
        Load load = new Load(http, clients);
        for (Target target : targets) {
            load.run(target, WARM_UP);
        }
        List<List<Sample>> turns = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            List<Sample> samples = new ArrayList<>();
            for (Target target : targets) {
                samples.add(load.run(target, Duration.ofSeconds(seconds).dividedBy(TURNS)));
            }
            turns.add(samples);
        }
        List<Sample> samples = IntStream.range(0, targets.size())
                .mapToObj(layer -> Sample.together(
                        turns.stream().map(turn -> turn.get(layer)).toList()))
                .toList();
        out.println();
        new BenchReport(samples.get(0), samples.get(1), samples.get(2)).print(out);
        out.println();
        out.println("memory of the portal (RSS): " + before + " before, " + memory() + " after");
        return samples.stream().allMatch(sample -> sample.answers() > 0) ? 0 : 1;
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

    private void warnIfLimited(List<Question> questions) throws InterruptedException {
        LocalHttp.Answer answer =
                answer(Target.api(portal, questions).requests().getFirst());
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

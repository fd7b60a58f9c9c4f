package org.localoffer.service.resilience;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;

import org.localoffer.service.stack.PackagedPortal;

/**
 * Clients behind a load balancer that gives each search to the next copy of the portal. Each client searches again as
 * soon as it is answered, and asks the judged questions in turn.
 */
final class SearchLoad implements AutoCloseable {

    /** Longer than a search may take in any case, so that no search is cut short by the client. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<PackagedPortal> copies;
    private final List<String> questions;
    private final HttpClient http;
    private final ExecutorService clients;
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final long begun = System.nanoTime();
    private volatile boolean over;

    private SearchLoad(List<PackagedPortal> copies, int clients, List<String> questions) {
        this.copies = List.copyOf(copies);
        this.questions = List.copyOf(questions);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        this.clients = Executors.newFixedThreadPool(clients);
        IntStream.rangeClosed(1, clients).forEach(client -> this.clients.execute(() -> keepSearching(client)));
    }

    /** Begins now, and goes on until {@link #end}. */
    static SearchLoad start(List<PackagedPortal> copies, int clients, List<String> questions) {
        return new SearchLoad(copies, clients, questions);
    }

    /** Runs for a time and tells what the clients saw. */
    static Seen run(List<PackagedPortal> copies, int clients, List<String> questions, Duration time) {
        try (SearchLoad load = start(copies, clients, questions)) {
            Awaitility.await().pollDelay(time).timeout(time.plusSeconds(5)).until(() -> true);
            return load.end();
        }
    }

    /** Waits until that many more searches have been answered, rightly or not. */
    void awaitAnswers(int more) {
        int before = answered();
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> answered() >= before + more);
    }

    private int answered() {
        return nanos.size() + failures.size();
    }

    /** Ends when each client has its last answer, and tells what they saw. */
    Seen end() {
        close();
        return new Seen(
                nanos.stream().sorted().toList(), Duration.ofNanos(System.nanoTime() - begun), List.copyOf(failures));
    }

    @Override
    public void close() {
        over = true;
        clients.close();
        http.close();
    }

    private void keepSearching(int client) {
        while (!over) {
            int turn = asked.getAndIncrement();
            search(copies.get(turn % copies.size()), questions.get(turn % questions.size()), "10.0." + client + ".1");
        }
    }

    private void search(PackagedPortal copy, String question, String from) {
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        copy.address() + "/api/v1/listings?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", from)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200 && answer.body().contains("\"limited\":false")) {
                nanos.add(System.nanoTime() - start);
            } else {
                fail(copy, question, start, answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            fail(copy, question, start, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(PackagedPortal copy, String question, long start, String why) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        failures.add(question + " at port " + copy.port() + " after " + millis + " ms: "
                + why.substring(0, Math.min(200, why.length())));
    }

    /**
     * What the clients saw.
     *
     * @param nanos times of the searches that were answered in full, the shortest first
     * @param time from the beginning to the last answer
     * @param failures searches that were not answered, or without the engine
     */
    record Seen(List<Long> nanos, Duration time, List<String> failures) {

        /** In one line, for people. */
        String summary() {
            return String.format(
                    Locale.ROOT,
                    "%.1f searches a second, p50 %d ms, p95 %d ms, longest %d ms, %d failed",
                    nanos.size() * 1e9 / time.toNanos(),
                    millis(0.5),
                    millis(0.95),
                    millis(1),
                    failures.size());
        }

        private long millis(double share) {
            if (nanos.isEmpty()) {
                return 0;
            }
            int at = Math.min(nanos.size() - 1, (int) (share * nanos.size()));
            return TimeUnit.NANOSECONDS.toMillis(nanos.get(at));
        }
    }
}

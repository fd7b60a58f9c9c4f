package org.localoffer.benchmark.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Clients that each ask again as soon as they are answered: how many answers a layer gives at full load. A slow layer is
 * asked less often, so the times that these clients see hide its queues.
 */
record ClosedLoop(HttpClient http, int clients) implements Load {

    @Override
    public Sample run(Target target, Duration duration) {
        Tally tally = new Tally(http);
        long end = System.nanoTime() + duration.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                // Each begins elsewhere in the mix, so that they do not ask the same at the same time.
                int first = i * target.requests().size() / clients;
                threads.execute(() -> client(target.requests(), first, end, tally));
            }
        }
        return tally.sample();
    }

    private static void client(List<HttpRequest> requests, int first, long end, Tally tally) {
        for (int i = first; System.nanoTime() < end && !Thread.currentThread().isInterrupted(); i++) {
            tally.ask(requests.get(i % requests.size()), System.nanoTime());
        }
    }
}

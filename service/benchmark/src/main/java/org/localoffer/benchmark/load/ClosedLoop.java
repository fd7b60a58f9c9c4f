package org.localoffer.benchmark.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Clients that each ask again as soon as they are answered: how many answers a layer gives at full load. A slow layer
 * is asked less often, so the times that these clients see hide its queues.
 */
public record ClosedLoop(HttpClient http, int clients) implements Load {

    @Override
    public Sample run(Supplier<HttpRequest> requests, Duration duration) {
        Tally tally = new Tally(http);
        long end = System.nanoTime() + duration.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                threads.execute(() -> client(requests, end, tally));
            }
        }
        return tally.sample();
    }

    private static void client(Supplier<HttpRequest> requests, long end, Tally tally) {
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            tally.ask(requests.get(), System.nanoTime());
        }
    }
}

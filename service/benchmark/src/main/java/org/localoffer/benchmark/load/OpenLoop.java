package org.localoffer.benchmark.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Requests at a fixed rate, whether or not those before are answered, as families ask who know nothing of each other. The
 * time of each begins at the moment when it was due, so that a queue shows in the times of all that wait in it.
 *
 * @param perSecond above 0
 */
public record OpenLoop(HttpClient http, double perSecond) implements Load {

    @Override
    public Sample run(Supplier<HttpRequest> next, Duration duration) throws InterruptedException {
        long requests = Math.max(1, Math.round(perSecond * duration.toNanos() / 1e9));
        Tally tally = new Tally(http);
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < requests; i++) {
                HttpRequest request = next.get();
                long due = begun + Math.round(i * 1e9 / perSecond);
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                threads.execute(() -> tally.ask(request, due));
            }
        }
        return tally.sample();
    }
}

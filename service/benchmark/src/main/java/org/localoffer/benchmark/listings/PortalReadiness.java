package org.localoffer.benchmark.listings;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.ManagementPort;

/** Waits until the portal's index is complete and nothing is left to learn, so that it does nothing else meanwhile. */
record PortalReadiness(HttpClient http, ManagementPort management) {

    /** After this, an index that is not filled yet will not be: a hundred thousand listings take a quarter of it. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** @return how long it took */
    Duration await() throws InterruptedException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < LONGEST_WAIT.toNanos()) {
            if (isReady()) {
                return Duration.ofNanos(System.nanoTime() - begun);
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new BenchmarkException("The portal was not ready within " + LONGEST_WAIT.toMinutes() + " minutes.");
    }

    private boolean isReady() throws InterruptedException {
        try {
            return LocalHttp.send(http, management.readiness()).status() == 200;
        } catch (IOException e) {
            throw new BenchmarkException("The portal's management port does not answer: " + e);
        }
    }
}

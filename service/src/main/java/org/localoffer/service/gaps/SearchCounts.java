package org.localoffer.service.gaps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Counts searches asynchronously: what is counted is queued without waiting, and written to the database within seconds.
 * While the database is unavailable the queue holds up to {@value #MOST_WAITING} entries; further ones are not counted,
 * so that no search is ever delayed.
 */
@Singleton
public class SearchCounts {

    /** Ten thousand searches with their signals: a few minutes of a busy evening. */
    private static final int MOST_WAITING = 20_000;

    private static final int BATCH = 500;

    private static final Duration LAST_WRITE = Duration.ofSeconds(2);

    private final BlockingQueue<Countable> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final SearchCountWriter writer;

    SearchCounts(SearchCountWriter writer) {
        this.writer = writer;
    }

    /** Queues what is to be counted. Never waits and never fails. */
    public void count(Countable counted) {
        if (!waiting.offer(counted)) {
            Log.debug("A search is not counted: too many wait");
        }
    }

    /** Synchronized because the write at shutdown may meet a scheduled one. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void write() {
        List<Countable> batch = new ArrayList<>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            try {
                writer.write(batch);
                batch.clear();
            } catch (RuntimeException e) {
                Log.warnf("Searches could not be counted just now: %s", e.getMessage());
                batch.forEach(this::count);
                return;
            }
        }
    }

    /**
     * Writes what was counted in the last seconds before the database closes, which is after this event. A database that
     * does not answer holds up the shutdown for two seconds at most.
     */
    void writeTheLast(@Observes ShutdownEvent event) throws InterruptedException {
        Thread.ofPlatform()
                .daemon()
                .name("last-search-counts")
                .start(this::write)
                .join(LAST_WRITE);
    }
}

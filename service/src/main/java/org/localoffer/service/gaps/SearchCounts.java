package org.localoffer.service.gaps;

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
 * Counts searches behind the visitor's back: it takes a search in without waiting for anything, and writes it down
 * later. While the database is away it holds what it can; more than that is lost rather than a search delayed.
 */
@Singleton
public class SearchCounts {

    /** A few minutes of a busy evening. */
    private static final int MOST_WAITING = 10_000;

    private static final int BATCH = 500;

    private final BlockingQueue<CountedSearch> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final SearchCountWriter work;

    SearchCounts(SearchCountWriter work) {
        this.work = work;
    }

    /** Never waits and never fails. */
    public void count(CountedSearch search) {
        if (!waiting.offer(search)) {
            Log.debug("A search is not counted: too many wait");
        }
    }

    /** One at a time: the last one, at shutdown, waits for one that still writes. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void write() {
        List<CountedSearch> batch = new ArrayList<>();
        while (waiting.drainTo(batch, BATCH) > 0) {
            try {
                work.write(batch);
                batch.clear();
            } catch (RuntimeException e) {
                Log.warnf("Searches could not be counted just now: %s", e.getMessage());
                batch.forEach(this::count);
                return;
            }
        }
    }

    /** What was counted in the last seconds is written before the database closes, which is after this event. */
    void writeTheLast(@Observes ShutdownEvent event) {
        write();
    }
}

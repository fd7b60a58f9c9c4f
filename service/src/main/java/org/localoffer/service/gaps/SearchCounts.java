package org.localoffer.service.gaps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;

/**
 * Counts searches behind the visitor's back: it takes a search in without waiting for anything, and writes it down
 * later. While the database is away it holds what it can; more than that is lost rather than a search delayed.
 */
@Singleton
public class SearchCounts {

    /** A few minutes of a busy evening. */
    private static final int MOST_WAITING = 10_000;

    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final BlockingQueue<CountedSearch> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final SearchCountWriter work;
    private final Thread writer =
            Thread.ofPlatform().daemon().name("search-counts").unstarted(this::writeAgainAndAgain);

    SearchCounts(SearchCountWriter work) {
        this.work = work;
    }

    /** Begins to write down what was counted. */
    public void start() {
        writer.start();
    }

    /** Never waits and never fails. */
    public void count(CountedSearch search) {
        if (!waiting.offer(search)) {
            Log.debug("A search is not counted: too many wait");
        }
    }

    private void writeAgainAndAgain() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                write();
            }
        } catch (InterruptedException e) {
            write();
        }
    }

    private void write() {
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

    /** What was counted in the last seconds is written before the database goes. */
    @PreDestroy
    void stop() throws InterruptedException {
        writer.interrupt();
        if (writer.isAlive()) {
            writer.join(PAUSE);
        }
    }
}

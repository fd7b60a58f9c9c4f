package org.localoffer.service.search.semantic;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a task in a thread of its own. Asked while it runs, it runs it once more afterwards, however often it was asked;
 * so what was there when it was asked is always seen.
 */
final class LearningThread {

    /**
     * A daemon: the first embedding takes a minute, and a shutdown would wait for one of the service's threads. Linux
     * heeds the priority only where the JVM is told to (-XX:ThreadPriorityPolicy=1); questions are embedded first all
     * the same.
     */
    private final Executor thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("embeddings")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    private final AtomicBoolean asked = new AtomicBoolean();
    private final Runnable task;

    /** @param task must not throw */
    LearningThread(Runnable task) {
        this.task = task;
    }

    /** Returns at once. */
    void ask() {
        if (!asked.getAndSet(true)) {
            thread.execute(() -> {
                asked.set(false);
                task.run();
            });
        }
    }
}

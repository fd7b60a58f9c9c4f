package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class LearningThreadTest {

    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final LearningThread thread = new LearningThread(this::task);

    private void task() {
        assertThat(atOnce.incrementAndGet()).isEqualTo(1);
        begun.release();
        mayEnd.acquireUninterruptibly();
        atOnce.decrementAndGet();
    }

    private boolean begins() throws InterruptedException {
        return begun.tryAcquire(10, TimeUnit.SECONDS);
    }

    @Test
    void whatIsAskedWhileTheTaskRunsIsDoneOnceMoreAfterwards() throws InterruptedException {
        thread.ask();
        assertThat(begins()).isTrue();
        thread.ask();
        thread.ask();
        thread.ask();
        assertThat(begun.tryAcquire()).as("a second at the same time").isFalse();

        mayEnd.release();
        assertThat(begins()).as("once more").isTrue();
        mayEnd.release();

        thread.ask();
        assertThat(begins()).as("asked when it had ended").isTrue();
        mayEnd.release();
        assertThat(begun.tryAcquire(200, TimeUnit.MILLISECONDS))
                .as("a fourth time")
                .isFalse();
    }
}

package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SideTaskTest {

    @Test
    void workIsDoneOnce() {
        AtomicInteger times = new AtomicInteger();
        SideTask<Integer> task = SideTask.begin(times::incrementAndGet);

        assertThat(task.result()).isEqualTo(1);
        assertThat(task.result()).isEqualTo(1);
    }

    @Test
    void whereEveryProcessorIsBusyTheCallerDoesTheWork() {
        CountDownLatch end = new CountDownLatch(1);
        try {
            int threads = ForkJoinPool.commonPool().getParallelism();
            CountDownLatch begun = new CountDownLatch(threads);
            IntStream.range(0, threads).forEach(_ -> ForkJoinPool.commonPool().execute(() -> {
                begun.countDown();
                await(end);
            }));
            await(begun);

            assertThat(SideTask.begin(Thread::currentThread).result()).isSameAs(Thread.currentThread());
        } finally {
            end.countDown();
        }
    }

    @Test
    void theCallerIsToldWhatWentWrong() {
        SideTask<String> task = SideTask.begin(() -> {
            throw new IllegalArgumentException("no such word");
        });

        assertThatThrownBy(task::result)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such word");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

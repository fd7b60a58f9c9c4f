package org.localoffer.service.language;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work of some milliseconds that another processor does meanwhile, if one is idle, and otherwise the caller itself as soon
 * as it needs the result. {@link java.util.concurrent.ForkJoinTask#join} would wait for a busy pool.
 */
public final class SideTask<T> {

    private final FutureTask<T> task;

    private SideTask(Supplier<T> work) {
        this.task = new FutureTask<>(work::get);
    }

    /** Begins, where a processor is idle. The work must not need the request or the transaction of its caller. */
    public static <T> SideTask<T> begin(Supplier<T> work) {
        SideTask<T> begun = new SideTask<>(work);
        ForkJoinPool.commonPool().execute(begun.task);
        return begun;
    }

    /**
     * The result. Called by one thread, which does the work if no other has begun.
     *
     * @throws RuntimeException as the work threw it
     * @throws CancellationException if the thread is interrupted
     */
    public T result() {
        // Does nothing if another thread has begun with it.
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while another thread did the work");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e.getCause());
        }
    }
}

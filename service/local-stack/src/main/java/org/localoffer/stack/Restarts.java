package org.localoffer.stack;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * Restarts what has ended, with separate backoff for each name. Something that was never ready is not restarted, since
 * it would fail again.
 */
@SuppressWarnings("SystemOut")
final class Restarts {

    private final Map<String, Pauses> pauses = new HashMap<>();
    private final Map<String, Long> answeredAt = new HashMap<>();

    /** Starts something; may wait until it is ready. */
    interface Start {
        void again() throws InterruptedException;
    }

    /**
     * Must be called whenever something is ready after a start.
     *
     * @return whether it is the first time
     */
    synchronized boolean answers(String name) {
        answeredAt.put(name, System.nanoTime());
        return pauses.putIfAbsent(name, new Pauses()) == null;
    }

    /**
     * Reports that something ended, and starts it again after a pause.
     *
     * @param what its name and how it ended, for people
     * @return false where it was never ready and is therefore not restarted
     */
    synchronized boolean startAgain(String name, String what, Start start) {
        Pauses its = pauses.get(name);
        if (its == null) {
            return false;
        }
        @Nullable Long answered = answeredAt.remove(name);
        Duration pause = its.next(answered == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - answered));
        System.out.println(what + ". It starts again in " + pause.toSeconds() + " s.");
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> begin(name, start));
        return true;
    }

    private static void begin(String name, Start start) {
        Thread.ofPlatform().daemon().name("restart-" + name).start(() -> {
            try {
                start.again();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}

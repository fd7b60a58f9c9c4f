package org.localoffer.stack;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** Starts again what ended, each after pauses of its own. What never answered is not for it: it would not the next time. */
@SuppressWarnings("SystemOut")
final class Restarts {

    private final Map<String, Pauses> pauses = new HashMap<>();
    private final Map<String, Long> answeredAt = new HashMap<>();

    /** A start, which may wait until the thing answers. */
    interface Start {
        void again() throws InterruptedException;
    }

    /**
     * To be called whenever something answers after a start.
     *
     * @return whether it is the first time
     */
    synchronized boolean answers(String name) {
        answeredAt.put(name, System.nanoTime());
        return pauses.putIfAbsent(name, new Pauses()) == null;
    }

    /**
     * Says that something ended and begins it anew after a pause.
     *
     * @param what it is and how it ended, for people
     * @return false where it never answered, so that there is no sense in it
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

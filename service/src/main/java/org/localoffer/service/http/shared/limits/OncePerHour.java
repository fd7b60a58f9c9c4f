package org.localoffer.service.http.shared.limits;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lets something happen at most once an hour. */
final class OncePerHour {

    private static final long HOUR = Duration.ofHours(1).toNanos();

    /** In nanoseconds of {@link System#nanoTime}. */
    private final AtomicLong next;

    /** @param now from which on it may happen */
    OncePerHour(long now) {
        this.next = new AtomicLong(now);
    }

    /** Whether it may happen now; then an hour begins. */
    boolean isDue(long now) {
        long due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + HOUR);
    }
}

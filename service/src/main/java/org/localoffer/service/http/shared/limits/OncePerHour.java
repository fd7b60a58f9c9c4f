package org.localoffer.service.http.shared.limits;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Allows something at most once an hour. */
final class OncePerHour {

    private static final long HOUR = Duration.ofHours(1).toNanos();

    /** In nanoseconds of {@link System#nanoTime}. */
    private final AtomicLong next;

    /** @param now {@link System#nanoTime} from which it is first allowed */
    OncePerHour(long now) {
        this.next = new AtomicLong(now);
    }

    /** Whether it is allowed now; if so, the next hour begins. */
    boolean isDue(long now) {
        long due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + HOUR);
    }
}

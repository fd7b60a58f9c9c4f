package org.localoffer.service;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How much of one processor some work needs: what else the machine does meanwhile does not count. */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** The least of a few tries, since the first ones are compiled meanwhile; it stops once one is within the bound. */
    public static Duration least(Runnable work, int tries, Duration bound) {
        Duration least = Duration.ofDays(1);
        for (int tried = 0; tried < tries && least.compareTo(bound) > 0; tried++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
            least = took.compareTo(least) < 0 ? took : least;
        }
        return least;
    }
}

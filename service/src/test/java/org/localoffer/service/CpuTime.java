package org.localoffer.service;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.LongSupplier;

import com.sun.management.OperatingSystemMXBean;

/** How much of one processor some work needs: what else the machine does meanwhile does not count. */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CpuTime() {}

    /** The least of a few tries, since the first ones are compiled meanwhile; it stops once one is within the bound. */
    public static Duration least(Runnable work, int tries, Duration bound) {
        return least(work, tries, bound, THREADS::getCurrentThreadCpuTime);
    }

    /** The same of all threads of this process; it includes whatever else the process does. */
    public static Duration leastOfAllThreads(Runnable work, int tries, Duration bound) {
        return least(work, tries, bound, PROCESS::getProcessCpuTime);
    }

    private static Duration least(Runnable work, int tries, Duration bound, LongSupplier nanoseconds) {
        Duration least = Duration.ofDays(1);
        for (int tried = 0; tried < tries && least.compareTo(bound) > 0; tried++) {
            long start = nanoseconds.getAsLong();
            work.run();
            Duration took = Duration.ofNanos(nanoseconds.getAsLong() - start);
            least = took.compareTo(least) < 0 ? took : least;
        }
        return least;
    }
}

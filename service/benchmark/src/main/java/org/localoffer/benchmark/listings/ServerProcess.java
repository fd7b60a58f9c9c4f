package org.localoffer.benchmark.listings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.localoffer.benchmark.RunningPortal;

/**
 * A server of the portal with the processes that it started, and what Linux tells of them in
 * <a href="https://www.kernel.org/doc/html/latest/filesystems/proc.html">/proc</a>.
 */
record ServerProcess(String name, long pid) {

    /** Of {@code utime} and {@code stime}: USER_HZ is 100 on every Linux that has a JVM. */
    private static final double TICKS_A_SECOND = 100;

    private static final Pattern MEMORY = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");

    /** Places of the times after the command's name in {@code /proc/PID/stat}: own, and of children that have ended. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED = 13;
    private static final int SYSTEM_OF_ENDED = 14;

    /**
     * The portal, its engine and its database.
     *
     * @param data folder of the portal that runs
     */
    static List<ServerProcess> of(Path data) throws IOException {
        Properties running = RunningPortal.properties(data);
        return Stream.of("portal", "opensearch", "postgres")
                .flatMap(name -> Stream.of(running.getProperty(name + ".pid", ""))
                        .filter(pid -> pid.matches("\\d{1,18}"))
                        .map(pid -> new ServerProcess(name, Long.parseLong(pid))))
                .toList();
    }

    /** Processor time until now, in seconds; 0 where the system does not tell. */
    double cpuSeconds() {
        return processes()
                .mapToDouble(process -> cpuSeconds(process, process == pid))
                .sum();
    }

    /**
     * The memory that its processes hold, in mebibytes, where what several of them share counts once (the sum of their
     * proportional set sizes); 0 where the system does not tell.
     */
    long mebibytes() {
        return processes().map(ServerProcess::kibibytes).sum() / 1024;
    }

    private LongStream processes() {
        return LongStream.concat(
                LongStream.of(pid),
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToLong(ProcessHandle::pid));
    }

    private static double cpuSeconds(long process, boolean withEnded) {
        return cpuSeconds(read(process, "stat"), withEnded);
    }

    /**
     * @param stat as Linux writes it; empty for a process that has ended
     * @param withEnded also the time of children that have ended and were waited for
     */
    static double cpuSeconds(String stat, boolean withEnded) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        if (fields.length <= SYSTEM_OF_ENDED) {
            return 0;
        }
        double ticks = Double.parseDouble(fields[USER]) + Double.parseDouble(fields[SYSTEM]);
        double ended = Double.parseDouble(fields[USER_OF_ENDED]) + Double.parseDouble(fields[SYSTEM_OF_ENDED]);
        return (withEnded ? ticks + ended : ticks) / TICKS_A_SECOND;
    }

    private static long kibibytes(long process) {
        Matcher memory = MEMORY.matcher(read(process, "smaps_rollup"));
        return memory.find() ? Long.parseLong(memory.group(1)) : 0;
    }

    private static String read(long process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process), file));
        } catch (IOException e) {
            // It has ended meanwhile, or this is no Linux.
            return "";
        }
    }
}

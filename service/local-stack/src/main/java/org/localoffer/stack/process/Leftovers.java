package org.localoffer.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;

/**
 * Records which processes belong to a data folder, and stops those that an earlier launcher left behind, for instance
 * because its guards were killed too. Call it only while holding the folder's lock, so that no other launcher's
 * processes are stopped.
 */
public final class Leftovers {

    private final Path file;
    private final Map<String, String> pids = new ConcurrentSkipListMap<>();

    /** @param file a properties file: name = process id, start time in ms, stop signal; it need not exist */
    public Leftovers(Path file) {
        this.file = file;
    }

    /** Records a process under its name, with the signal that stops it cleanly. */
    public void remember(String name, long pid, String stopSignal) {
        ProcessHandle.of(pid).ifPresent(process -> {
            pids.put(name, pid + " " + startMillis(process) + " " + stopSignal);
            PropertyFile.write(file, pids);
        });
    }

    /**
     * Stops leftover processes: with the stop signal first, and after 10 seconds by force.
     *
     * @param postmasterPid PostgreSQL's own pid file; it need not exist
     * @return how many processes were found alive
     */
    public int stop(Path postmasterPid) throws IOException, InterruptedException {
        int found = 0;
        for (String entry : PropertyFile.read(file).values()) {
            String[] parts = entry.split(" ", 3);
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(p ->
                            parts.length == 3 && Long.toString(startMillis(p)).equals(parts[1]));
            if (process.isPresent()) {
                found++;
                stop(process.get(), parts[2]);
            }
        }
        if (Files.exists(postmasterPid)) {
            // After a restart of the machine, another process may have this pid, so its command is checked.
            long pid =
                    Long.parseLong(Files.readAllLines(postmasterPid).getFirst().strip());
            Optional<ProcessHandle> postmaster = ProcessHandle.of(pid)
                    .filter(p -> p.info().command().orElse("").endsWith("/postgres"));
            if (postmaster.isPresent()) {
                found++;
                stop(postmaster.get(), "INT");
            }
        }
        Files.deleteIfExists(file);
        return found;
    }

    private static void stop(ProcessHandle process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .start()
                .waitFor();
        for (int tenths = 0; process.isAlive() && tenths < 100; tenths++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        process.destroyForcibly();
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}

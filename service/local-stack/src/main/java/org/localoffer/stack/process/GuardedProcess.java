package org.localoffer.stack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that never outlives the launcher. It runs under a small shell script, its guard, whose standard input is a
 * pipe from the launcher. The operating system closes that pipe even when the launcher is killed with SIGKILL.
 */
public final class GuardedProcess {

    private static final List<String> OWN_SESSION = ownSession();

    private final Process guard;
    private final ProcessHandle child;

    private GuardedProcess(Process guard, ProcessHandle child) {
        this.guard = guard;
        this.child = child;
    }

    /**
     * @throws IOException when the guard cannot be started. A command that cannot be started ends at once, which
     *     {@link #onExit()} reports
     */
    public static GuardedProcess start(Launch launch) throws IOException {
        List<String> command = new ArrayList<>(OWN_SESSION);
        command.addAll(List.of("sh", "-c", script(), "local-offer-guard"));
        command.addAll(List.of(
                launch.stopSignal(),
                Integer.toString(launch.graceSeconds()),
                launch.log().toString()));
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.directory().toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        builder.environment().putAll(launch.environment());
        Process guard = builder.start();
        String pid = guard.inputReader(StandardCharsets.UTF_8).readLine();
        if (pid == null) {
            throw new IOException("The guard of " + launch.command().getFirst() + " ended before it began.");
        }
        Optional<ProcessHandle> child = ProcessHandle.of(Long.parseLong(pid));
        return new GuardedProcess(guard, child.orElseGet(guard::toHandle));
    }

    /** Makes sure that a process without a guard, because it needs the terminal, is ended when the launcher ends. */
    public static void endWithLauncher(long pid) throws IOException {
        List<String> command = new ArrayList<>(OWN_SESSION);
        command.addAll(List.of("sh", "-c", "while read -r _; do :; done; kill -s TERM \"$1\"", "guard"));
        command.add(Long.toString(pid));
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Process id of the command itself, not of its guard. */
    public long pid() {
        return child.pid();
    }

    public boolean isAlive() {
        return guard.isAlive();
    }

    /** Completes with the command's exit status once it has ended; 128 plus the number of the signal that ended it. */
    public CompletableFuture<Integer> onExit() {
        return guard.onExit().thenApply(Process::exitValue);
    }

    /**
     * Asks for a clean stop and returns at once. The guard kills a command that has not stopped within its grace
     * period.
     */
    public void requestStop() {
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the command at once, without a clean stop. */
    public void kill() {
        child.destroyForcibly();
    }

    /** Waits until it has ended. After {@code limit} it is killed, so it has ended when this returns. */
    public void awaitExit(Duration limit) throws InterruptedException {
        if (!guard.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            child.destroyForcibly();
            guard.waitFor(2, TimeUnit.SECONDS);
            guard.destroyForcibly();
        }
    }

    private static String script() throws IOException {
        try (InputStream script = GuardedProcess.class.getResourceAsStream("guard.sh")) {
            if (script == null) {
                throw new IOException("guard.sh is missing from the jar.");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * The command prefix that starts a new session. It keeps Ctrl-C from reaching the servers, so that the launcher can
     * stop the portal first. macOS has perl but no setsid command; without either, Ctrl-C also reaches the servers,
     * which then stop.
     */
    private static List<String> ownSession() {
        if (onPath("setsid")) {
            return List.of("setsid");
        }
        return onPath("perl") ? List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV", "--") : List.of();
    }

    private static boolean onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("/usr/bin:/bin")
                        .split(":"))
                .anyMatch(folder -> !folder.isBlank() && Files.isExecutable(Path.of(folder, program)));
    }

    /** Whether this is Linux; otherwise it is macOS, the only other supported system. */
    public static boolean onLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}

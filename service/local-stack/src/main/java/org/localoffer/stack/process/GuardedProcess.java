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
 * pipe from the launcher; the operating system closes that pipe even when the launcher is killed with SIGKILL.
 */
public final class GuardedProcess {

    private static final List<String> OWN_SESSION = ownSession();

    private final Process guard;
    private final ProcessHandle child;

    private GuardedProcess(Process guard, ProcessHandle child) {
        this.guard = guard;
        this.child = child;
    }

    /** @throws IOException when the guard cannot be started; a command that cannot is an early {@link #onExit()} */
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

    /** Has a process that is not guarded, since it needs the terminal, ended when the launcher ends. */
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

    /** The command's exit status, 128 and more for a signal, once it has ended. */
    public CompletableFuture<Integer> onExit() {
        return guard.onExit().thenApply(Process::exitValue);
    }

    /** Asks for a clean stop and returns at once; the guard kills what does not stop in its time of grace. */
    public void requestStop() {
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the command, without a chance to tidy up. */
    public void kill() {
        child.destroyForcibly();
    }

    /** Waits for the end; after {@code limit} it is killed, so that it has ended when this returns. */
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
     * A session of its own keeps Ctrl-C from reaching the servers, so that the launcher can stop the portal first.
     * macOS has no setsid command but has perl; without either, Ctrl-C also reaches the servers, which then stop.
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

    /** Is this Linux (else macOS: the two kinds of machine the stack runs on)? */
    public static boolean onLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}

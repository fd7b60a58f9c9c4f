package org.localoffer.stack;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged launcher as a separate process, whose output is collected line by line. */
final class Launcher implements AutoCloseable {

    /** Portal and servers may have to write archives of classes first. */
    private static final long LONGEST_STOP_SECONDS = 60;

    static final Path SERVERS = Path.of(System.getProperty("local-stack.servers"));

    private final Process process;
    private final BufferedWriter input;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private Launcher(Process process) {
        this.process = process;
        this.input = process.outputWriter();
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static Launcher start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds: a quick start matters more than throughput.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("local-stack.jar")));
        command.addAll(List.of(args));
        return new Launcher(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    static Launcher servers(Path data, Path state, String only) throws IOException {
        return start(
                "servers",
                "--data",
                data.toString(),
                "--servers",
                SERVERS.toString(),
                "--state",
                state.toString(),
                "--only",
                only);
    }

    /** Waits for a line with this beginning. */
    String awaitLine(String beginning) throws InterruptedException {
        await(Duration.ofSeconds(150), () -> line(beginning).isPresent() || (!process.isAlive() && !reader.isAlive()));
        return line(beginning)
                .orElseThrow(() -> new AssertionError(
                        "The launcher ended without \"" + beginning + "\":\n" + String.join("\n", lines)));
    }

    Optional<String> line(String beginning) {
        return lines.stream().filter(line -> line.startsWith(beginning)).findFirst();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** Sends a command and waits for its answer; the same command may be sent several times. */
    String say(String command) throws IOException, InterruptedException {
        int before = answers(command).size();
        input.write(command + "\n");
        input.flush();
        await(Duration.ofSeconds(90), () -> answers(command).size() > before);
        return answers(command).getLast();
    }

    private List<String> answers(String command) {
        return lines.stream()
                .filter(line -> line.startsWith("OK " + command) || line.startsWith("ERROR " + command))
                .toList();
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher still runs:\n" + String.join("\n", lines));
        }
        reader.join();
        return process.exitValue();
    }

    /**
     * Ends it as Ctrl-C would. Not with {@link Process#destroy}, which also closes the output that is still to be read.
     */
    void terminate() {
        process.toHandle().destroy();
    }

    /** SIGKILL, after which the launcher cannot clean up anything itself. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
            process.onExit().orTimeout(LONGEST_STOP_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    static void await(Duration limit, BooleanSupplier condition) throws InterruptedException {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begun > limit.toNanos()) {
                throw new AssertionError("Not so within " + limit.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException e) {
            lines.add("The launcher's output broke: " + e);
        }
    }
}

package org.localoffer.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.localoffer.stack.process.ClassArchive;
import org.localoffer.stack.process.GuardedProcess;
import org.localoffer.stack.process.Launch;
import org.localoffer.stack.server.Servers;

/** The portal's process: the packaged application, or a command that runs it from its sources. */
sealed interface Portal {

    /**
     * How many separate areas the C library allocates memory from. By default there are eight for each processor, and
     * what the language models gave back stays in each.
     * <a href="https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html">Manual</a>
     */
    String ALLOCATION_AREAS = "MALLOC_ARENA_MAX";

    long pid();

    boolean isAlive();

    /** Completes with the exit status once it has ended. */
    CompletableFuture<Integer> onExit();

    /** Stops it and waits until it has ended. */
    void stop() throws InterruptedException;

    /**
     * The packaged application, run under a guard like a server, with its output in a log.
     *
     * @param heap most memory of its heap as a JVM option has it. Without a bound the JVM takes a quarter of the
     *     machine's memory before it collects garbage
     */
    static Portal packaged(Path jar, String heap, Map<String, String> environment, DataFolder data) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Servers.java(),
                "-Xmx" + heap,
                // Takes some 130 MB less than others for a heap of 512 MB where one client searches, as quickly.
                "-XX:+UseSerialGC",
                // The Vector API, by which the portal compares embeddings.
                "--add-modules=jdk.incubator.vector"));
        command.addAll(ClassArchive.options(jar.resolveSibling("portal.jsa")));
        command.addAll(List.of("-jar", jar.toString()));
        Map<String, String> variables = new HashMap<>(environment);
        variables.put(ALLOCATION_AREAS, System.getenv().getOrDefault(ALLOCATION_AREAS, "2"));
        Launch launch = new Launch(
                command, variables, data.path(), "TERM", Packaged.GRACE_SECONDS, data.startLog(RunCommand.PORTAL));
        GuardedProcess process = GuardedProcess.start(launch);
        data.leftovers().remember(RunCommand.PORTAL, process.pid(), launch.stopSignal());
        return new Packaged(process);
    }

    /** A command that uses the launcher's own terminal, so that it can read input and receives Ctrl-C. */
    static Portal onTerminal(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        Process process = builder.start();
        GuardedProcess.endWithLauncher(process.pid());
        return new OnTerminal(process);
    }

    /** See {@link #packaged}. */
    record Packaged(GuardedProcess process) implements Portal {

        private static final int GRACE_SECONDS = 5 + ClassArchive.SECONDS;

        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public boolean isAlive() {
            return process.isAlive();
        }

        @Override
        public CompletableFuture<Integer> onExit() {
            return process.onExit();
        }

        @Override
        public void stop() throws InterruptedException {
            process.requestStop();
            process.awaitExit(Duration.ofSeconds(GRACE_SECONDS + 1L));
        }
    }

    /** See {@link #onTerminal}. */
    record OnTerminal(Process process) implements Portal {

        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public boolean isAlive() {
            return process.isAlive();
        }

        @Override
        public CompletableFuture<Integer> onExit() {
            return process.onExit().thenApply(Process::exitValue);
        }

        @Override
        public void stop() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }
}

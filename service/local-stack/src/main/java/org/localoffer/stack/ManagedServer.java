package org.localoffer.stack;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.localoffer.stack.process.ClassArchive;
import org.localoffer.stack.process.GuardedProcess;
import org.localoffer.stack.process.Launch;
import org.localoffer.stack.server.Server;

/**
 * One server and its process, which can be started, stopped, killed and started again. These operations exclude each
 * other.
 */
final class ManagedServer {

    /** A little more than each server's guard gives it. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(12 + ClassArchive.SECONDS);

    /** Timeout of a start. The first start on a slow, busy machine takes about a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Server server;
    private final DataFolder data;
    private final StackEvents events;

    /** The process that should be running; null when none should. */
    private volatile @Nullable GuardedProcess wanted;

    private volatile @Nullable GuardedProcess stopping;

    private volatile boolean closed;

    ManagedServer(Server server, DataFolder data, StackEvents events) {
        this.server = server;
        this.data = data;
        this.events = events;
    }

    Server server() {
        return server;
    }

    /**
     * Starts the server and waits until it is ready.
     *
     * @return false when it failed, which has been reported to the events
     */
    synchronized boolean start() throws InterruptedException {
        if (closed) {
            return false;
        }
        long begun = System.nanoTime();
        events.starting(server);
        try {
            data.startLog(server.name());
            server.prepare();
            Launch launch = server.launch();
            GuardedProcess process = GuardedProcess.start(launch);
            wanted = process;
            if (closed) {
                process.requestStop();
                return false;
            }
            data.leftovers().remember(server.name(), process.pid(), launch.stopSignal());
            process.onExit().thenAccept(status -> ended(process, status)).exceptionally(failure -> null);
            if (server.awaitReady(process, PATIENCE.minus(sinceNanos(begun)))) {
                events.ready(server, process.pid(), sinceNanos(begun));
                return true;
            }
            if (process.isAlive()) {
                events.failed(server, "did not answer within " + PATIENCE.toMinutes() + " minutes");
            }
        } catch (IOException | StackException e) {
            if (!closed) {
                events.failed(server, "could not be started: " + e.getMessage());
            }
        }
        return false;
    }

    /** Stops it cleanly and waits until it has ended. Does nothing when it is not running. */
    synchronized void stop() throws InterruptedException {
        GuardedProcess process = wanted;
        wanted = null;
        if (process != null) {
            process.requestStop();
            process.awaitExit(LONGEST_STOP);
        }
    }

    /** Kills it with SIGKILL and waits until it has ended. */
    synchronized void kill() throws InterruptedException {
        GuardedProcess process = wanted;
        wanted = null;
        if (process != null) {
            process.kill();
            process.awaitExit(LONGEST_STOP);
            process.requestStop();
        }
    }

    /** Asks it to stop permanently and returns at once, even while it is still starting. */
    void requestStopForGood() {
        closed = true;
        GuardedProcess process = wanted;
        wanted = null;
        if (process != null) {
            process.requestStop();
            stopping = process;
        }
    }

    /** Waits until it has ended after {@link #requestStopForGood()}. */
    void awaitStopped() throws InterruptedException {
        GuardedProcess process = stopping;
        if (process != null) {
            process.awaitExit(LONGEST_STOP);
        }
    }

    private void ended(GuardedProcess process, int status) {
        if (process == wanted) {
            events.failed(server, howItEnded(status));
        }
    }

    /**
     * Describes an exit status, to be read after a name. 137 is SIGKILL, for instance because the machine ran out of
     * memory.
     */
    static String howItEnded(int status) {
        return status == 137 ? "was killed" : "ended with status " + status;
    }

    private static Duration sinceNanos(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}

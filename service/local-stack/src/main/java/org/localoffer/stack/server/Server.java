package org.localoffer.stack.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.localoffer.stack.process.GuardedProcess;
import org.localoffer.stack.process.Launch;

/** One of the servers: how to prepare it, how to start it, and when it is ready. */
public interface Server {

    /** Its name in commands, files and properties: {@code postgres}. */
    String name();

    /** Its name for people, with its version. */
    String title();

    /** The loopback port it answers on. */
    int port();

    /** Unpacks and initialises what is missing. It may be interrupted at any point and repeated. */
    void prepare() throws IOException, InterruptedException;

    /** How to start it; called after {@link #prepare()}. */
    Launch launch() throws IOException;

    /** Whether it answers as it should. Called repeatedly after the launch. */
    boolean isReady() throws IOException, InterruptedException;

    /**
     * Waits until it answers as it should.
     *
     * @param process that was launched
     * @return false if the process ended before, or the time is over
     */
    default boolean awaitReady(GuardedProcess process, Duration longest) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - begun < longest.toNanos()) {
            if (isReady()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }

    /** Properties for the state file that others need in order to use it, without the port and the process id. */
    Map<String, String> facts();
}

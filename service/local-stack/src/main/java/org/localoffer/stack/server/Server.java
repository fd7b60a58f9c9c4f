package org.localoffer.stack.server;

import java.io.IOException;
import java.util.Map;

import org.localoffer.stack.process.Launch;

/** One of the servers: how to make it ready to start, how to start it, and when it answers. */
public interface Server {

    /** Its name in commands, files and properties: {@code postgres}. */
    String name();

    /** Its name for people, with its version. */
    String title();

    /** The loopback port it answers on. */
    int port();

    /** Unpacks and initialises what is not there yet. Safe to cut short at any point and to repeat. */
    void prepare() throws IOException, InterruptedException;

    /** What to start; called after {@link #prepare()}. */
    Launch launch() throws IOException;

    /** Does it answer as it should? Called again and again after the launch; false while it does not. */
    boolean isReady() throws IOException, InterruptedException;

    /** What others need to use it: properties for the state file, without the port and the process id. */
    Map<String, String> facts();
}

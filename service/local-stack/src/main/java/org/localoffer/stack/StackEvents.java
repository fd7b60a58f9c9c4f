package org.localoffer.stack;

import java.time.Duration;

import org.localoffer.stack.server.Server;

/** Receives what happens to the servers; called from several threads. */
interface StackEvents {

    void starting(Server server);

    /**
     * The server is ready.
     *
     * @param pid  of the server itself
     * @param took time since it was asked to start
     */
    void ready(Server server, long pid, Duration took);

    /**
     * The server ended without being asked to, did not start, or did not become ready in time. Called once for each
     * start.
     */
    void failed(Server server, String reason);
}

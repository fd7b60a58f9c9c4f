package org.localoffer.stack;

import java.time.Duration;

import org.localoffer.stack.server.Server;

/** What happens to the servers; called from several threads. */
interface StackEvents {

    void starting(Server server);

    /**
     * It answers.
     *
     * @param pid  of the server itself
     * @param took since it was asked to start
     */
    void ready(Server server, long pid, Duration took);

    /** It ended without being asked to, did not start, or does not answer. Called once for each start. */
    void failed(Server server, String reason);
}

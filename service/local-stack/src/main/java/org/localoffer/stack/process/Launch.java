package org.localoffer.stack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is started, and how it is asked to stop.
 *
 * @param environment added to the launcher's own
 * @param stopSignal  its clean stop: INT is PostgreSQL's fast shutdown, TERM a JVM's
 * @param graceSeconds from the stop signal to KILL
 * @param log         its output is appended here
 */
public record Launch(
        List<String> command,
        Map<String, String> environment,
        Path directory,
        String stopSignal,
        int graceSeconds,
        Path log) {}

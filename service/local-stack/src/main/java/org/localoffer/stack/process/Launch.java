package org.localoffer.stack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start a process, and how to stop it.
 *
 * @param environment added to the launcher's own
 * @param stopSignal  for a clean stop: INT is PostgreSQL's fast shutdown, TERM is for a JVM
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

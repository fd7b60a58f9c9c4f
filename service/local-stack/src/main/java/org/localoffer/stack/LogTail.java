package org.localoffer.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, shown to explain a failure. */
final class LogTail {

    private static final int LINES = 20;

    private LogTail() {}

    /** The last 20 lines, indented, and the log's path. */
    static String of(Path log) {
        List<String> lines;
        try {
            // Not readAllLines, which fails on bytes that are not UTF-8.
            lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return "There is no log at " + log + ".";
        }
        String tail = String.join("\n  ", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        return (lines.isEmpty() ? "It wrote nothing." : "  " + tail) + "\nThe whole log: " + log;
    }
}

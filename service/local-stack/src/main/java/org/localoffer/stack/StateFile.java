package org.localoffer.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.localoffer.stack.process.PropertyFile;
import org.localoffer.stack.server.Server;

/**
 * What other programs need to know about a running stack: a properties file to which each part is added when it is
 * ready.
 */
final class StateFile {

    private final Path file;
    private final Map<String, String> facts = new ConcurrentSkipListMap<>();

    StateFile(Path file) {
        this.file = file;
    }

    /** Adds a server that is ready: NAME.port, NAME.pid and its own facts. */
    void add(Server server, long pid) {
        facts.put(server.name() + ".port", Integer.toString(server.port()));
        facts.put(server.name() + ".pid", Long.toString(pid));
        add(server.facts());
    }

    void add(Map<String, String> more) {
        facts.putAll(more);
        PropertyFile.write(file, facts);
    }

    /** Removes the file, when nothing runs any more. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}

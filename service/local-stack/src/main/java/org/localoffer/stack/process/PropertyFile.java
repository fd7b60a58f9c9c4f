package org.localoffer.stack.process;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Properties files that other programs may read at any time: each write replaces the whole file atomically, with its
 * keys sorted, and readable by its owner only (some hold passwords). {@link Properties#store} is not used because it
 * escapes every colon, which shell scripts cannot undo.
 */
public final class PropertyFile {

    private PropertyFile() {}

    /** The file's entries; empty where there is no such file. */
    public static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> entries.put(name, properties.getProperty(name)));
        return entries;
    }

    /** Writes the entries; values must be single lines. */
    public static synchronized void write(Path file, Map<String, String> entries) {
        writeSecret(
                file,
                new TreeMap<>(entries)
                        .entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\") + "\n")
                                .collect(Collectors.joining()));
    }

    /** Writes a text that only the owner can read. */
    public static void writeSecret(Path file, String text) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " is not a file");
        }
        try {
            Path whole = Files.createTempFile(
                    folder,
                    ".writing",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(whole, text);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

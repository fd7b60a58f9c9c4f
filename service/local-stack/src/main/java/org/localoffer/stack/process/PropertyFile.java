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
 * Properties files that other programs read while they are written: each write replaces the file as a whole, in order of
 * its keys, readable by its owner alone (passwords are in some). {@link Properties#store} would escape every colon,
 * which shell scripts cannot undo.
 */
public final class PropertyFile {

    private PropertyFile() {}

    /** The file's entries; none when there is no such file. */
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

    /** Writes the entries; values are single lines. */
    public static synchronized void write(Path file, Map<String, String> entries) {
        writeSecret(
                file,
                new TreeMap<>(entries)
                        .entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\") + "\n")
                                .collect(Collectors.joining()));
    }

    /** Writes a text that only the owner may read. */
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

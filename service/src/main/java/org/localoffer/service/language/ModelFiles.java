package org.localoffer.service.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;

/**
 * Unpacks the models' files from their jars into the folder of embeddings, if one is configured. The next start then
 * saves the time to inflate them, and the memory to hold them on the heap. A file whose size or checksum is not the
 * jar's is unpacked again. Several copies of the service may share one folder.
 */
@Singleton
class ModelFiles {

    private final Optional<Path> folder;

    @Inject
    ModelFiles(EmbeddingConfig config) {
        this(config.folder());
    }

    ModelFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * The unpacked file; empty if no folder is configured, it cannot be written, or the resource is in no jar.
     *
     * @param name of a resource
     */
    Optional<Path> unpacked(String name) {
        try {
            return folder.isPresent() && resource(name).openConnection() instanceof JarURLConnection jar
                    ? Optional.of(unpacked(jar.getJarEntry(), jar, folder.get(), name))
                    : Optional.empty();
        } catch (IOException e) {
            Log.warnf("The language model %s could not be unpacked: %s", name, e);
            return Optional.empty();
        }
    }

    static URL resource(String name) {
        return Objects.requireNonNull(
                ModelFiles.class.getResource("/" + name), () -> "No file " + name + " in any jar");
    }

    private static Path unpacked(JarEntry entry, JarURLConnection jar, Path folder, String name) throws IOException {
        Path file = folder.resolve(HexFormat.of().toHexDigits((int) entry.getCrc()) + "-" + name);
        if (!isComplete(file, entry)) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + "-" + UUID.randomUUID() + ".unfinished");
            try (InputStream packed = jar.getInputStream()) {
                Files.copy(packed, unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        }
        return file;
    }

    private static boolean isComplete(Path file, JarEntry entry) throws IOException {
        return Files.exists(file) && Files.size(file) == entry.getSize() && checksum(file) == entry.getCrc();
    }

    private static long checksum(Path file) throws IOException {
        try (CheckedInputStream content = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.getChecksum().getValue();
        }
    }
}

package org.localoffer.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.stack.process.Leftovers;
import org.localoffer.stack.process.PropertyFile;

/**
 * The folder with all data of one local stack, locked while the launcher runs. A marker file identifies it: in a folder
 * with other content, nothing is written or removed.
 */
public final class DataFolder implements AutoCloseable {

    /** Properties of the running portal, by which other commands find it. */
    public static final String RUN_FILE = "run.properties";

    /** File name of the secret for the portal's management port. */
    public static final String SECRET_FILE = "management-secret";

    private static final String MARKER = "local-offer-data.txt";

    /** What the start script and other data folders may keep in the same folder; a fresh start never removes it. */
    private static final Set<String> BESIDE = Set.of("servers", "build", "meanings", "desk", MARKER, "lock");

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Leftovers leftovers;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
        this.leftovers = new Leftovers(path.resolve("pids.properties"));
    }

    /**
     * Opens or creates the folder, locks it and stops processes that an earlier launcher left running.
     *
     * @param fresh removes everything that the folder keeps
     * @throws StackException when another launcher uses it, or the folder holds other content
     */
    public static DataFolder open(Path path, boolean fresh) throws IOException, InterruptedException {
        Files.createDirectories(path);
        if (!Files.exists(path.resolve(MARKER))) {
            requireEmpty(path);
        }
        FileChannel lockFile = FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        @Nullable FileLock lock = lockFile.tryLock();
        if (lock == null) {
            String holder = Files.readString(path.resolve("lock")).strip();
            lockFile.close();
            throw new StackException("Another Local Offer already uses " + path + " (process " + holder
                    + "). Stop it first, or choose another folder with --data DIR.");
        }
        Files.writeString(path.resolve(MARKER), "Local Offer keeps its data here. run --fresh removes it.\n");
        // Written through the locked channel: closing any other channel of the same file would release the lock (POSIX
        // fcntl).
        lockFile.truncate(0);
        lockFile.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
        DataFolder folder = new DataFolder(path, lockFile, lock);
        folder.leftovers.stop(folder.resolve("postgres/postmaster.pid"));
        if (fresh) {
            folder.empty();
        }
        Files.createDirectories(folder.logs());
        return folder;
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Leftovers leftovers() {
        return leftovers;
    }

    /** Starts an empty log for this run; the log of the run before is kept as NAME.previous.log. */
    public Path startLog(String name) throws IOException {
        Path log = log(name);
        if (Files.exists(log)) {
            Files.move(log, logs().resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.createFile(log);
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** A random secret, created on first use and kept in a file that only its owner can read. */
    public String secret(String name) throws IOException {
        Path file = resolve(name);
        Optional<String> kept = readSecret(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        PropertyFile.writeSecret(file, secret + "\n");
        return secret;
    }

    /** The secret in a file; empty where there is none. */
    public static Optional<String> readSecret(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** Releases the lock. */
    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }

    /**
     * Removes a file, or a folder with its content. Links are removed and not followed. Does nothing where the path
     * does not exist.
     */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void empty() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                if (!BESIDE.contains(String.valueOf(entry.getFileName()))) {
                    delete(entry);
                }
            }
        }
    }

    private static void requireEmpty(Path path) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                if (!BESIDE.contains(String.valueOf(entry.getFileName()))) {
                    throw new StackException(path + " holds other things (" + entry.getFileName()
                            + ") and was not made by Local Offer, so it is left alone."
                            + " Choose a new or empty folder with --data DIR.");
                }
            }
        }
    }
}

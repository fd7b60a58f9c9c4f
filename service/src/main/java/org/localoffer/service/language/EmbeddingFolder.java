package org.localoffer.service.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;

/**
 * Stores embeddings on disk, outside the database, so that the next empty database (of a test or a new start) reads in
 * a moment what takes two processors a minute to compute. Several copies of the service may share one folder.
 *
 * <p>A single file holds records of equal size: hash of the text, vector, checksum. Records are only appended, under a
 * file lock. If a copy dies while writing, the next writer truncates its incomplete record. A full file is started
 * again. If the folder cannot be read or written, embeddings are computed instead; nothing else changes.
 */
@Singleton
class EmbeddingFolder {

    private static final String FILE = "embeddings.bin";
    private static final int HASH_BYTES = 32;
    private static final int CHECKED_BYTES = HASH_BYTES + LanguageModel.DIMENSIONS * Float.BYTES;
    private static final int RECORD_BYTES = CHECKED_BYTES + Integer.BYTES;
    private static final int RECORDS_PER_READ = 500;

    /** Enough for the sample's vocabulary and 20,000 listings; about 80 MB. */
    private static final int MAX_RECORDS = 50_000;

    private final Optional<Path> folder;
    private final int maxRecords;

    @Inject
    EmbeddingFolder(EmbeddingConfig config) {
        this(config.folder(), MAX_RECORDS);
    }

    /** @param maxRecords how many records the file may hold before it is started again, at least 1 */
    EmbeddingFolder(Optional<Path> folder, int maxRecords) {
        this.folder = folder;
        this.maxRecords = maxRecords;
    }

    /**
     * The stored embeddings of these texts; the others are absent.
     *
     * @param hashes as from {@link EmbeddingCache#hash}; they are also the keys of the result
     */
    Map<String, Embedding> of(Collection<String> hashes) {
        Map<String, Embedding> stored = new HashMap<>();
        folder.map(path -> path.resolve(FILE)).filter(Files::exists).ifPresent(file -> {
            Set<String> wanted = Set.copyOf(hashes);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                read(channel, (hash, vector) -> {
                    if (wanted.contains(hash)) {
                        stored.put(hash, Embedding.of(vector));
                    }
                });
            } catch (IOException e) {
                Log.warnf("Stored embeddings could not be read from %s: %s", file, e);
            }
        });
        return stored;
    }

    /**
     * Appends the embeddings that the file does not hold yet. Synchronized, since a file lock belongs to the whole
     * process.
     */
    synchronized void store(Map<String, Embedding> computed) {
        if (folder.isEmpty() || computed.isEmpty()) {
            return;
        }
        Path file = folder.get().resolve(FILE);
        try {
            Files.createDirectories(folder.get());
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                add(channel, computed);
            }
        } catch (IOException | OverlappingFileLockException e) {
            Log.warnf("Embeddings could not be stored in %s: %s", file, e);
        }
    }

    private void add(FileChannel channel, Map<String, Embedding> computed) throws IOException {
        Map<String, Embedding> missing = new HashMap<>(computed);
        missing.keySet().removeAll(hashes(channel));
        long complete = channel.size() / RECORD_BYTES;
        long position = complete + missing.size() > maxRecords ? 0 : complete;
        channel.truncate(position * RECORD_BYTES);
        channel.position(position * RECORD_BYTES);
        ByteBuffer records = ByteBuffer.allocate(missing.size() * RECORD_BYTES);
        missing.forEach((hash, embedding) -> records.put(record(hash, embedding)));
        records.flip();
        while (records.hasRemaining()) {
            channel.write(records);
        }
    }

    private static Set<String> hashes(FileChannel channel) throws IOException {
        Set<String> hashes = new HashSet<>();
        read(channel, (hash, vector) -> hashes.add(hash));
        return hashes;
    }

    private static byte[] record(String hash, Embedding embedding) {
        ByteBuffer record = ByteBuffer.allocate(RECORD_BYTES);
        record.put(HexFormat.of().parseHex(hash)).put(embedding.bytes());
        return record.putInt(checksum(record.array(), 0)).array();
    }

    /** Reads each complete record with a correct checksum, from the start of the file. */
    private static void read(FileChannel channel, BiConsumer<String, byte[]> each) throws IOException {
        ByteBuffer records = ByteBuffer.allocate(RECORDS_PER_READ * RECORD_BYTES);
        channel.position(0);
        boolean more = true;
        while (more) {
            more = channel.read(records) >= 0;
            int at = 0;
            for (; at + RECORD_BYTES <= records.position(); at += RECORD_BYTES) {
                if (records.getInt(at + CHECKED_BYTES) == checksum(records.array(), at)) {
                    each.accept(
                            HexFormat.of().formatHex(records.array(), at, at + HASH_BYTES),
                            Arrays.copyOfRange(records.array(), at + HASH_BYTES, at + CHECKED_BYTES));
                }
            }
            records.flip().position(at);
            records.compact();
        }
    }

    private static int checksum(byte[] records, int at) {
        CRC32 checksum = new CRC32();
        checksum.update(records, at, CHECKED_BYTES);
        return (int) checksum.getValue();
    }
}

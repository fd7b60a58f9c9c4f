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
 * Meanings kept on disk beside the database, so that the next empty database, of a test or of a fresh start, reads in a
 * moment what takes two processors a minute to work out. Several copies of the service may share one folder.
 *
 * <p>One file holds records of one size: hash of the text, direction, checksum. Records are only added, under a lock of
 * the file; what a copy that died has half written is cut off by the next that adds. A file that is full begins anew. A
 * folder that cannot be read or written costs time and nothing else.
 */
@Singleton
class EmbeddingFolder {

    private static final String FILE = EmbeddingModelAdapter.NAME + ".meanings";
    private static final int HASH = 32;
    private static final int CHECKED = HASH + EmbeddingModelAdapter.NUMBERS * Float.BYTES;
    private static final int RECORD = CHECKED + Integer.BYTES;
    private static final int RECORDS_AT_ONCE = 500;

    /** Enough for the sample's vocabulary and 20,000 listings; some 80 MB. */
    private static final int MOST_RECORDS = 50_000;

    private final Optional<Path> folder;
    private final int mostRecords;

    @Inject
    EmbeddingFolder(EmbeddingConfig config) {
        this(config.folder(), MOST_RECORDS);
    }

    /** @param mostRecords that its file holds before it begins anew, 1 or more */
    EmbeddingFolder(Optional<Path> folder, int mostRecords) {
        this.folder = folder;
        this.mostRecords = mostRecords;
    }

    /**
     * What is kept of these texts.
     *
     * @param hashes of {@link EmbeddingCache#hash}, as are the keys of the answer
     */
    Map<String, Embedding> of(Collection<String> hashes) {
        Map<String, Embedding> kept = new HashMap<>();
        folder.map(path -> path.resolve(FILE)).filter(Files::exists).ifPresent(file -> {
            Set<String> wanted = Set.copyOf(hashes);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                read(channel, (hash, vector) -> {
                    if (wanted.contains(hash)) {
                        kept.put(hash, Embedding.of(vector));
                    }
                });
            } catch (IOException e) {
                Log.warnf("Kept meanings could not be read from %s: %s", file, e);
            }
        });
        return kept;
    }

    /** Adds those that it does not hold yet. One call at a time: a lock of a file is the whole process's. */
    synchronized void keep(Map<String, Embedding> made) {
        if (folder.isEmpty() || made.isEmpty()) {
            return;
        }
        Path file = folder.get().resolve(FILE);
        try {
            Files.createDirectories(folder.get());
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                add(channel, made);
            }
        } catch (IOException | OverlappingFileLockException e) {
            Log.warnf("Meanings could not be kept in %s: %s", file, e);
        }
    }

    private void add(FileChannel channel, Map<String, Embedding> made) throws IOException {
        Map<String, Embedding> missing = new HashMap<>(made);
        missing.keySet().removeAll(hashes(channel));
        long whole = channel.size() / RECORD;
        long from = whole + missing.size() > mostRecords ? 0 : whole;
        channel.truncate(from * RECORD);
        channel.position(from * RECORD);
        ByteBuffer records = ByteBuffer.allocate(missing.size() * RECORD);
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
        ByteBuffer record = ByteBuffer.allocate(RECORD);
        record.put(HexFormat.of().parseHex(hash)).put(embedding.bytes());
        return record.putInt(checksum(record.array(), 0)).array();
    }

    /** Each whole record whose checksum is right, from the file's beginning. */
    private static void read(FileChannel channel, BiConsumer<String, byte[]> each) throws IOException {
        ByteBuffer records = ByteBuffer.allocate(RECORDS_AT_ONCE * RECORD);
        channel.position(0);
        boolean more = true;
        while (more) {
            more = channel.read(records) >= 0;
            int at = 0;
            for (; at + RECORD <= records.position(); at += RECORD) {
                if (records.getInt(at + CHECKED) == checksum(records.array(), at)) {
                    each.accept(
                            HexFormat.of().formatHex(records.array(), at, at + HASH),
                            Arrays.copyOfRange(records.array(), at + HASH, at + CHECKED));
                }
            }
            records.flip().position(at);
            records.compact();
        }
    }

    private static int checksum(byte[] records, int at) {
        CRC32 checksum = new CRC32();
        checksum.update(records, at, CHECKED);
        return (int) checksum.getValue();
    }
}

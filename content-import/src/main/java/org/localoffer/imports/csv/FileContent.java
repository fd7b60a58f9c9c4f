package org.localoffer.imports.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, which can be read from the start any number of times without being in memory as a whole. */
public interface FileContent {

    /** Opens it at its first byte. The caller must close it. */
    InputStream open() throws IOException;

    /** Size in bytes. */
    long size() throws IOException;

    static FileContent of(Path file) {
        return new FileContent() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }

    static FileContent of(byte[] bytes) {
        byte[] kept = bytes.clone();
        return new FileContent() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(kept);
            }

            @Override
            public long size() {
                return kept.length;
            }
        };
    }
}

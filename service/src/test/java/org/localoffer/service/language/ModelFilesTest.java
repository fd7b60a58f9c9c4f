package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {

    /** A small file of the jar of a model. */
    private static final String NAME = "bge-small-en-v1.5-q-tokenizer.json";

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path parent;

    private Path folder;
    private ModelFiles files;

    @BeforeEach
    void inAFolderThatDoesNotExist() {
        folder = parent.resolve("meanings");
        files = new ModelFiles(Optional.of(folder));
    }

    private Path unpacked() {
        return files.unpacked(NAME).orElseThrow();
    }

    private static byte[] packed() throws IOException {
        try (InputStream content = ModelFiles.resource(NAME).openStream()) {
            return content.readAllBytes();
        }
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    @Test
    void theFileIsThatOfTheJarAndNothingElseStays() throws IOException {
        Path file = unpacked();

        assertThat(file).hasBinaryContent(packed());
        assertThat(inFolder()).containsExactly(file);
    }

    @Test
    void itIsUnpackedOnce() throws IOException {
        Files.setLastModifiedTime(unpacked(), LONG_AGO);

        assertThat(Files.getLastModifiedTime(unpacked())).isEqualTo(LONG_AGO);
    }

    @Test
    void aDamagedFileIsUnpackedAgain() throws IOException {
        byte[] damaged = packed();
        damaged[damaged.length / 2]++;
        Files.write(unpacked(), damaged);

        assertThat(unpacked()).hasBinaryContent(packed());
    }

    @Test
    void aShortFileIsUnpackedAgain() throws IOException {
        Files.write(unpacked(), new byte[] {1, 2, 3});

        assertThat(unpacked()).hasBinaryContent(packed());
    }

    @Test
    void withoutAFolderNothingIsUnpacked() {
        assertThat(new ModelFiles(Optional.empty()).unpacked(NAME)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsIgnored() throws IOException {
        Files.writeString(folder, "a file");

        assertThat(files.unpacked(NAME)).isEmpty();
    }
}

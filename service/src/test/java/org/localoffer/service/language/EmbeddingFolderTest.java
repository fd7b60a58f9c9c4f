package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several copies of the service write to one file, and any of them may be killed. */
class EmbeddingFolderTest {

    private static final int RECORD_BYTES = 32 + 384 * 4 + 4;

    @TempDir
    private Path folder;

    private EmbeddingFolder copy() {
        return copy(1000);
    }

    private EmbeddingFolder copy(int maxRecords) {
        return new EmbeddingFolder(Optional.of(folder.resolve("meanings")), maxRecords);
    }

    private Path file() {
        return folder.resolve("meanings/embeddings.bin");
    }

    private static String hash(int number) {
        return EmbeddingCache.hash(LanguageModel.BGE, "text " + number);
    }

    private static Embedding embedding(int number) {
        float[] vector = new float[384];
        vector[number] = 1;
        return new Embedding(vector);
    }

    private void store(int... numbers) {
        for (int number : numbers) {
            copy().store(Map.of(hash(number), embedding(number)));
        }
    }

    private List<Integer> stored(int... numbers) {
        Map<String, Embedding> stored = copy().of(IntStream.of(numbers)
                .mapToObj(EmbeddingFolderTest::hash)
                .toList());
        return IntStream.of(numbers)
                .filter(number -> Optional.ofNullable(stored.get(hash(number)))
                        .filter(embedding -> Arrays.equals(
                                embedding.vector(), embedding(number).vector()))
                        .isPresent())
                .boxed()
                .toList();
    }

    @Test
    void aCopyReadsWhatAnotherHasStored() {
        store(1, 2);

        assertThat(stored(1, 2, 3)).containsExactly(1, 2);
    }

    @Test
    void aTextIsStoredOnce() throws IOException {
        store(1, 1);

        assertThat(Files.size(file())).isEqualTo(RECORD_BYTES);
    }

    @Test
    void recordsAreReadAcrossBufferBoundaries() {
        copy(2000)
                .store(IntStream.range(0, 1234)
                        .boxed()
                        .collect(Collectors.toMap(EmbeddingFolderTest::hash, number -> embedding(number % 384))));

        assertThat(copy(2000)
                        .of(IntStream.range(0, 1500)
                                .mapToObj(EmbeddingFolderTest::hash)
                                .toList()))
                .hasSize(1234);
    }

    @Test
    void anIncompleteRecordIsTruncatedByTheNextWriter() throws IOException {
        store(1);
        Files.write(file(), new byte[RECORD_BYTES / 2], StandardOpenOption.APPEND);
        assertThat(stored(1)).containsExactly(1);

        store(2);

        assertThat(stored(1, 2)).containsExactly(1, 2);
        assertThat(Files.size(file())).isEqualTo(2 * RECORD_BYTES);
    }

    @Test
    void aDamagedRecordIsSkippedAndCanBeStoredAgain() throws IOException {
        store(1, 2);
        byte[] bytes = Files.readAllBytes(file());
        bytes[100]++;
        Files.write(file(), bytes);
        assertThat(stored(1, 2)).containsExactly(2);

        store(1);

        assertThat(stored(1, 2)).containsExactly(1, 2);
    }

    @Test
    void aFullFileIsStartedAgain() throws IOException {
        for (int number = 0; number < 25; number++) {
            copy(10).store(Map.of(hash(number), embedding(number)));
            assertThat(Files.size(file())).isLessThanOrEqualTo(10 * RECORD_BYTES);
        }

        assertThat(stored(19, 20, 24)).containsExactly(20, 24);
    }

    @Test
    void copiesThatWriteAtTheSameTimeLoseNothing() throws Exception {
        List<Process> copies = List.of(otherCopy(0), otherCopy(100), otherCopy(150));
        for (Process other : copies) {
            assertThat(other.waitFor()).isZero();
        }

        assertThat(stored(IntStream.range(0, 250).toArray())).hasSize(250);
        assertThat(Files.size(file())).isEqualTo(250 * RECORD_BYTES);
    }

    private Process otherCopy(int from) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherCopy.class.getName(),
                        folder.resolve("meanings").toString(),
                        Integer.toString(from))
                .inheritIO()
                .start();
    }

    /** Stores a hundred texts one by one, some of which other copies store at the same time. */
    static final class OtherCopy {

        private OtherCopy() {}

        static void main(String[] args) {
            EmbeddingFolder shared = new EmbeddingFolder(Optional.of(Path.of(args[0])), 1000);
            int from = Integer.parseInt(args[1]);
            IntStream.range(from, from + 100).forEach(number -> shared.store(Map.of(hash(number), embedding(number))));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsIgnored() throws IOException {
        Files.writeString(folder.resolve("meanings"), "a file in the folder's place");

        store(1);

        assertThat(stored(1)).isEmpty();
    }

    @Test
    void withoutAFolderNothingIsStored() {
        EmbeddingFolder none = new EmbeddingFolder(Optional.empty(), 10);

        none.store(Map.of(hash(1), embedding(1)));

        assertThat(none.of(List.of(hash(1)))).isEmpty();
    }
}

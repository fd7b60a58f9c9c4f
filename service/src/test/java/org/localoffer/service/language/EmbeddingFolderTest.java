package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that several copies of the service write to, and any of them may be killed. */
class EmbeddingFolderTest {

    private static final int RECORD = 32 + 384 * 4 + 4;

    @TempDir
    private Path folder;

    private EmbeddingFolder copy() {
        return copy(1000);
    }

    private EmbeddingFolder copy(int mostRecords) {
        return new EmbeddingFolder(Optional.of(folder.resolve("meanings")), mostRecords);
    }

    private Path file() {
        return folder.resolve("meanings/bge-small-en-v1.5-q.meanings");
    }

    private static String hash(int number) {
        return EmbeddingCache.hash("text " + number);
    }

    private static Embedding embedding(int number) {
        float[] vector = new float[384];
        vector[number] = 1;
        return new Embedding(vector);
    }

    private void keep(int... numbers) {
        for (int number : numbers) {
            copy().keep(Map.of(hash(number), embedding(number)));
        }
    }

    private List<Integer> kept(int... numbers) {
        Map<String, Embedding> kept = copy().of(IntStream.of(numbers)
                .mapToObj(EmbeddingFolderTest::hash)
                .toList());
        return IntStream.of(numbers)
                .filter(number -> Optional.ofNullable(kept.get(hash(number)))
                        .filter(embedding -> embedding.similarity(embedding(number)) > 0.999999)
                        .isPresent())
                .boxed()
                .toList();
    }

    @Test
    void whatOneCopyKeepsAnotherReads() {
        keep(1, 2);

        assertThat(kept(1, 2, 3)).containsExactly(1, 2);
    }

    @Test
    void aTextIsKeptOnce() throws IOException {
        keep(1, 1);

        assertThat(Files.size(file())).isEqualTo(RECORD);
    }

    @Test
    void manyAreReadAcrossTheBoundsOfWhatIsReadAtOnce() {
        copy(2000)
                .keep(IntStream.range(0, 1234)
                        .boxed()
                        .collect(Collectors.toMap(EmbeddingFolderTest::hash, number -> embedding(number % 384))));

        assertThat(copy(2000)
                        .of(IntStream.range(0, 1500)
                                .mapToObj(EmbeddingFolderTest::hash)
                                .toList()))
                .hasSize(1234);
    }

    @Test
    void whatADyingCopyHalfWroteIsCutOffByTheNext() throws IOException {
        keep(1);
        Files.write(file(), new byte[RECORD / 2], StandardOpenOption.APPEND);
        assertThat(kept(1)).containsExactly(1);

        keep(2);

        assertThat(kept(1, 2)).containsExactly(1, 2);
        assertThat(Files.size(file())).isEqualTo(2 * RECORD);
    }

    @Test
    void aRecordThatIsDamagedIsLeftOutAndKeptAgain() throws IOException {
        keep(1, 2);
        byte[] bytes = Files.readAllBytes(file());
        bytes[100]++;
        Files.write(file(), bytes);
        assertThat(kept(1, 2)).containsExactly(2);

        keep(1);

        assertThat(kept(1, 2)).containsExactly(1, 2);
    }

    @Test
    void aFileThatIsFullBeginsAnew() throws IOException {
        for (int number = 0; number < 25; number++) {
            copy(10).keep(Map.of(hash(number), embedding(number)));
            assertThat(Files.size(file())).isLessThanOrEqualTo(10 * RECORD);
        }

        assertThat(kept(19, 20, 24)).containsExactly(20, 24);
    }

    @Test
    void copiesThatLearnAtOnceLoseNothing() throws Exception {
        List<Process> copies = List.of(otherCopy(0), otherCopy(100), otherCopy(150));
        for (Process other : copies) {
            assertThat(other.waitFor()).isZero();
        }

        assertThat(kept(IntStream.range(0, 250).toArray())).hasSize(250);
        assertThat(Files.size(file())).isEqualTo(250 * RECORD);
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

    /** Keeps a hundred texts one by one, some of which others keep meanwhile. */
    static final class OtherCopy {

        private OtherCopy() {}

        static void main(String[] args) {
            EmbeddingFolder shared = new EmbeddingFolder(Optional.of(Path.of(args[0])), 1000);
            int from = Integer.parseInt(args[1]);
            IntStream.range(from, from + 100).forEach(number -> shared.keep(Map.of(hash(number), embedding(number))));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenHoldsNothingAndBreaksNothing() throws IOException {
        Files.writeString(folder.resolve("meanings"), "a file in the folder's place");

        keep(1);

        assertThat(kept(1)).isEmpty();
    }

    @Test
    void withoutAFolderNothingIsKept() {
        EmbeddingFolder none = new EmbeddingFolder(Optional.empty(), 10);

        none.keep(Map.of(hash(1), embedding(1)));

        assertThat(none.of(List.of(hash(1)))).isEmpty();
    }
}

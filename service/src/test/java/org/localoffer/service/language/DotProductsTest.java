package org.localoffer.service.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways to compute dot products give what plain arithmetic gives. */
class DotProductsTest {

    private static final DotProducts PLAIN = new PlainDotProducts();
    private static final DotProducts VECTOR = new VectorDotProducts();

    /** Full steps of any processor's vectors, parts of them, and none. */
    static Stream<Arguments> lengthsAndRows() {
        return IntStream.of(1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 383, 384, 385, 1000)
                .boxed()
                .flatMap(length -> Stream.of(0, 1, 2, 3, 1001).map(rows -> Arguments.of(length, rows)));
    }

    private static float[] random(long seed, int length) {
        Random random = new Random(seed);
        float[] numbers = new float[length];
        for (int at = 0; at < length; at++) {
            numbers[at] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private static double exactly(float[] vector, float[] rows, int row) {
        return IntStream.range(0, vector.length)
                .mapToDouble(at -> (double) vector[at] * rows[row * vector.length + at])
                .sum();
    }

    @ParameterizedTest
    @MethodSource("lengthsAndRows")
    void aProductIsThatOfPlainArithmetic(int length, int rows) {
        float[] vector = random(length, length);
        float[] many = random(-length, rows * length);

        for (DotProducts products : List.of(PLAIN, VECTOR)) {
            float[] computed = products.of(vector, many);

            assertThat(computed).hasSize(rows);
            for (int row = 0; row < rows; row++) {
                assertThat((double) computed[row])
                        .as("row %d by %s", row, products.getClass().getSimpleName())
                        .isCloseTo(exactly(vector, many, row), within(0.00001 * length));
            }
        }
    }

    /** Results must not change when the compiler is done. */
    @ParameterizedTest
    @MethodSource("lengthsAndRows")
    void theLoopInPlaceOfVectorsThatAreNotCompiledGivesTheSameBits(int length, int rows) {
        float[] vector = random(length, length);
        float[] many = random(-length, rows * length);

        assertThat(CompiledDotProducts.inSameOrder(vector, many)).isEqualTo(VECTOR.of(vector, many));
    }

    private static byte[] randomBytes(long seed, int length) {
        Random random = new Random(seed);
        byte[] numbers = new byte[length];
        for (int at = 0; at < length; at++) {
            numbers[at] = (byte) random.nextInt(-127, 128);
        }
        return numbers;
    }

    private static byte[] filled(int length, int number) {
        byte[] numbers = new byte[length];
        Arrays.fill(numbers, (byte) number);
        return numbers;
    }

    @ParameterizedTest
    @MethodSource("lengthsAndRows")
    void aProductOfBytesIsExact(int length, int rows) {
        byte[] vector = randomBytes(length, length);
        byte[] many = randomBytes(-length, rows * length);
        int[] exact = IntStream.range(0, rows)
                .map(row -> IntStream.range(0, length)
                        .map(at -> vector[at] * many[row * length + at])
                        .sum())
                .toArray();

        assertThat(PLAIN.of(vector, many)).isEqualTo(exact);
        assertThat(VECTOR.of(vector, many)).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(ints = {127, -127})
    void theLargestBytesDoNotOverflow(int number) {
        byte[] vector = filled(384, 127);
        byte[] row = filled(384, number);
        int exact = 384 * 127 * number;

        assertThat(PLAIN.of(vector, row)).containsExactly(exact);
        assertThat(VECTOR.of(vector, row)).containsExactly(exact);
    }

    /** Also once it is compiled: pages of one question's results must not contradict each other. */
    @ParameterizedTest
    @ValueSource(ints = {384, 385, 100})
    void equalRowsHaveEqualProductsWheneverTheyAreComputed(int length) {
        float[] vector = random(1, length);
        float[] row = random(2, length);
        float[] many = new float[10_000 * length];
        IntStream.range(0, 10_000).forEach(at -> System.arraycopy(row, 0, many, at * length, length));

        float first = VECTOR.of(vector, row)[0];
        for (int time = 0; time < 5; time++) {
            float[] products = VECTOR.of(vector, many);

            assertThat(IntStream.range(0, products.length).filter(at -> products[at] != first))
                    .isEmpty();
        }
    }

    @Test
    void testsRunWithTheVectorApi() {
        assertThat(DotProducts.fastest()).isInstanceOf(CompiledDotProducts.class);
    }

    @Test
    void aJvmWithoutTheVectorApiComputesTheSame() throws IOException, InterruptedException {
        Process without = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutVectorApi.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(without.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(without.waitFor()).isZero();
        assertThat(printed.strip()).isEqualTo(WithoutVectorApi.answer());
    }

    /** Compares whole numbers, whose sums are exact in any order. */
    @SuppressWarnings("SystemOut")
    static final class WithoutVectorApi {

        private WithoutVectorApi() {}

        static void main() {
            System.out.println(answer(DotProducts.fastest()));
        }

        static String answer() {
            return answer(PLAIN);
        }

        private static String answer(DotProducts products) {
            float[] computed = products.of(new float[] {1, 2, 3, 4, 5}, new float[] {1, 1, 1, 1, 1, 5, 4, 3, 2, 1});
            int[] ofBytes = products.of(new byte[] {1, 2, 3, 4, 5}, new byte[] {1, 1, 1, 1, 1, 5, 4, 3, 2, 1});
            return products.getClass().getSimpleName() + Arrays.toString(computed) + Arrays.toString(ofBytes);
        }
    }
}

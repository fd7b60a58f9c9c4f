package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestTest {

    private static List<Integer> sorted(IntStream indexes) {
        return indexes.sorted().boxed().toList();
    }

    @Test
    void ofEqualValuesTheFirstAreTaken() {
        assertThat(sorted(Largest.of(new double[] {0, 2, 1, 2, 1, 1, 0}, 4))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void fewerValuesAreAllTaken() {
        assertThat(sorted(Largest.of(new double[] {0.5, -1, 0}, 10))).containsExactly(0, 1, 2);
        assertThat(Largest.of(new double[0], 10)).isEmpty();
    }

    /** With few different values, so that many are equal. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 99, 100, 500})
    void theSameAreTakenAsFromTheSortedValues(int most) {
        Random random = new Random(most);
        for (int different : new int[] {1, 3, 50, 1_000_000}) {
            double[] values = random.doubles(300)
                    .map(value -> Math.floor(value * different))
                    .toArray();
            List<Integer> expected = IntStream.range(0, values.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer index) -> values[index])
                            .reversed())
                    .limit(most)
                    .sorted()
                    .toList();

            assertThat(sorted(Largest.of(values, most)))
                    .as("%d different values", different)
                    .isEqualTo(expected);
        }
    }
}

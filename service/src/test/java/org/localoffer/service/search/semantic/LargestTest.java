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

    private static IntStream firstOf(float[] values, int most) {
        return Largest.of(values, most, _ -> true, Comparator.naturalOrder());
    }

    private static float bound(float[] values, int most) {
        return Largest.bound(values, most, _ -> true);
    }

    @Test
    void ofEqualValuesThoseThatComeFirstAreTaken() {
        assertThat(sorted(firstOf(new float[] {0, 2, 1, 2, 1, 1, 0}, 4))).containsExactly(1, 2, 3, 4);
        assertThat(sorted(Largest.of(new float[] {0, 2, 1, 2, 1, 1, 0}, 4, _ -> true, Comparator.reverseOrder())))
                .containsExactly(1, 3, 4, 5);
    }

    @Test
    void whatDoesNotCountIsNotTaken() {
        assertThat(sorted(
                        Largest.of(new float[] {5, 1, 4, 2, 3}, 2, index -> index % 2 == 1, Comparator.naturalOrder())))
                .containsExactly(1, 3);
        assertThat(sorted(Largest.of(new float[] {5, 1, 4}, 2, index -> index == 1, Comparator.naturalOrder())))
                .containsExactly(1);
    }

    @Test
    void ofEqualValuesThoseThatDoNotCountAreNotCompared() {
        List<String> names = List.of("b", "a");

        assertThat(Largest.of(new float[3], 1, index -> index < names.size(), Comparator.comparing(names::get)))
                .containsExactly(1);
    }

    @Test
    void fewerValuesAreAllTaken() {
        assertThat(sorted(firstOf(new float[] {0.5f, -1, 0}, 10))).containsExactly(0, 1, 2);
        assertThat(firstOf(new float[0], 10)).isEmpty();
    }

    /** With few different values, so that many are equal. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 99, 100, 500})
    void theSameAreTakenAsFromTheSortedValues(int most) {
        Random random = new Random(most);
        for (int different : new int[] {1, 3, 50, 1_000_000}) {
            float[] values = new float[300];
            for (int index = 0; index < values.length; index++) {
                values[index] = random.nextInt(different);
            }
            List<Integer> expected = IntStream.range(0, values.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer index) -> values[index])
                            .reversed())
                    .limit(most)
                    .sorted()
                    .toList();

            assertThat(sorted(firstOf(values, most)))
                    .as("%d different values", different)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 999})
    void aBoundIsReachedByTheLargestAndHardlyAnyOther(int most) {
        Random random = new Random(most);
        float[] values = new float[1000];
        for (int index = 0; index < values.length; index++) {
            values[index] = random.nextFloat(-0.9f, 0.9f);
        }
        double smallest =
                firstOf(values, most).mapToDouble(index -> values[index]).min().orElseThrow();

        assertThat((double) bound(values, most)).isBetween(smallest - 0.00052, smallest);
    }

    @Test
    void equalValuesAllReachTheBound() {
        assertThat(bound(new float[] {0.5f, 0.7f, 0.5f, 0.4f, 0.5f}, 2)).isBetween(0.4999f, 0.5f);
        assertThat(bound(new float[] {0.5f, 0.5f}, 1)).isLessThanOrEqualTo(0.5f);
    }

    @Test
    void fewerValuesAllReachTheBound() {
        assertThat(bound(new float[] {-2, 0, 2}, 3)).isLessThan(-2);
        assertThat(bound(new float[] {-2, 0, 2}, 4)).isLessThan(-2);
        assertThat(bound(new float[] {-2, 0, 2}, 1)).isBetween(1.99f, 2f);
        assertThat(bound(new float[0], 2)).isNegative();
    }

    @Test
    void whatDoesNotCountMovesNoBound() {
        float[] values = {Float.NEGATIVE_INFINITY, 3, 1, 900, 2};

        assertThat(Largest.bound(values, 2, index -> index % 2 == 0 && index > 0))
                .isLessThan(1);
        assertThat(Largest.bound(values, 1, index -> index % 2 == 0 && index > 0))
                .isBetween(1.99f, 2f);
    }
}

package org.localoffer.service.search.semantic;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Selects the largest of many values without sorting all of them. */
final class Largest {

    /** Of equal size, from 0 to 1. */
    private static final int STEPS = 2_000;

    private Largest() {}

    /**
     * The indexes of the largest values, in no order.
     *
     * @param most maximum number of indexes, at least 1
     * @param among whether the value at an index counts
     * @param ties which index of equal values is taken first; asked of values that count, and of no others
     */
    static IntStream of(float[] values, int most, IntPredicate among, Comparator<Integer> ties) {
        Comparator<Integer> order =
                Comparator.<Integer>comparingDouble(index -> values[index]).thenComparing(ties.reversed());
        PriorityQueue<Integer> taken = new PriorityQueue<>(most, order);
        float bound = Float.NEGATIVE_INFINITY;
        for (int index = 0; index < values.length; index++) {
            boolean full = taken.size() == most;
            boolean isLess = full && values[index] < bound;
            if (isLess || !among.test(index) || (full && order.compare(index, taken.element()) <= 0)) {
                continue;
            }
            if (full) {
                taken.remove();
            }
            taken.add(index);
            bound = values[taken.element()];
        }
        return taken.stream().mapToInt(Integer::intValue);
    }

    /**
     * A lower bound that at least so many of the values reach, or all if there are fewer; beyond so many, only values reach
     * it that are less by at most 0.0005. Counts values instead of sorting them.
     *
     * @param values from -1 to 1; those beyond count as these
     * @param most from 1
     */
    static float bound(float[] values, int most) {
        int[] counts = new int[2 * STEPS + 1];
        for (float value : values) {
            counts[(int) ((Math.clamp(value, -1, 1) + 1) * STEPS)]++;
        }
        int step = counts.length - 1;
        int reaching = counts[step];
        while (reaching < most && step > 0) {
            step--;
            reaching += counts[step];
        }
        // A little less, since the steps above were rounded.
        return step == 0 ? Float.NEGATIVE_INFINITY : (step - 0.01f) / STEPS - 1;
    }
}

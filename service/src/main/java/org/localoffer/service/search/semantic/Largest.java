package org.localoffer.service.search.semantic;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Selects the largest of many values without sorting all of them. */
final class Largest {

    /** Of equal size, from the least value to the largest. */
    private static final int STEPS = 4_000;

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
        float bound = bound(values, most, among);
        for (int index = 0; index < values.length; index++) {
            boolean full = taken.size() == most;
            if (values[index] < bound || !among.test(index) || (full && order.compare(index, taken.element()) <= 0)) {
                continue;
            }
            if (full) {
                taken.remove();
            }
            taken.add(index);
            if (taken.size() == most) {
                bound = values[taken.element()];
            }
        }
        return taken.stream().mapToInt(Integer::intValue);
    }

    /**
     * A lower bound that at least so many of the values reach, or all if there are fewer; beyond so many, only values reach
     * it that are less by at most a four-thousandth of what lies between the least and the largest. Counts values instead of
     * sorting them.
     *
     * @param most from 1
     * @param among whether the value at an index counts; those that count are finite
     */
    static float bound(float[] values, int most, IntPredicate among) {
        float least = Float.POSITIVE_INFINITY;
        float largest = Float.NEGATIVE_INFINITY;
        for (int index = 0; index < values.length; index++) {
            if (among.test(index)) {
                least = Math.min(least, values[index]);
                largest = Math.max(largest, values[index]);
            }
        }
        return largest > least ? bound(values, most, among, least, (double) largest - least) : Float.NEGATIVE_INFINITY;
    }

    private static float bound(float[] values, int most, IntPredicate among, double least, double range) {
        int[] counts = new int[STEPS + 1];
        for (int index = 0; index < values.length; index++) {
            if (among.test(index)) {
                counts[(int) ((values[index] - least) / range * STEPS)]++;
            }
        }
        int step = STEPS;
        int reaching = counts[step];
        while (reaching < most && step > 0) {
            step--;
            reaching += counts[step];
        }
        // A little less, since the steps above were rounded.
        return step == 0 ? Float.NEGATIVE_INFINITY : (float) (least + (step - 0.01) / STEPS * range);
    }
}

package org.localoffer.service.search.semantic;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Selects the largest of many values without sorting all of them. */
final class Largest {

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
}

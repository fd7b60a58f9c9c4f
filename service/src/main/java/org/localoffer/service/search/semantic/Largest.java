package org.localoffer.service.search.semantic;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Selects the largest of many values without sorting all of them. */
final class Largest {

    private Largest() {}

    /**
     * The indexes of the largest values, in no order. Of equal values, the first are taken.
     *
     * @param most maximum number of indexes, at least 1
     */
    static IntStream of(double[] values, int most) {
        PriorityQueue<Integer> taken = new PriorityQueue<>(
                most,
                Comparator.<Integer>comparingDouble(index -> values[index]).thenComparing(Comparator.reverseOrder()));
        for (int index = 0; index < values.length; index++) {
            if (taken.size() < most) {
                taken.add(index);
            } else if (values[index] > values[taken.element()]) {
                taken.remove();
                taken.add(index);
            }
        }
        return taken.stream().mapToInt(Integer::intValue);
    }
}

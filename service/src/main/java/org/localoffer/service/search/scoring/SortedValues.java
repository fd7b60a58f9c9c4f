package org.localoffer.service.search.scoring;

import java.util.stream.DoubleStream;

/** Values that each candidate is compared with; sorted once for all of them. */
final class SortedValues {

    private final double[] ascending;

    SortedValues(DoubleStream values) {
        this.ascending = values.sorted().toArray();
    }

    /** 0 if there are none. */
    double largest() {
        return ascending.length == 0 ? 0 : ascending[ascending.length - 1];
    }

    /** Number of values above this one. */
    long above(double value) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending[middle] > value) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return (long) ascending.length - from;
    }
}

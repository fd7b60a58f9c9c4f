package org.localoffer.benchmark;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Values of which some are picked more often than others. Once made, threads may share it. */
public final class Weighted<T> {

    /** Each value by the end of its part of the interval from 0 to the sum of all weights. */
    private final NavigableMap<Double, T> ends = new TreeMap<>();

    private double sum;

    /** The second is picked half as often as the first, the third a third as often, and so on (Zipf's law). */
    public static <T> Weighted<T> byRank(List<T> values) {
        Weighted<T> weighted = new Weighted<>();
        for (int rank = 1; rank <= values.size(); rank++) {
            weighted.and(values.get(rank - 1), 1.0 / rank);
        }
        return weighted;
    }

    /**
     * Adds a value.
     *
     * @param weight above 0
     */
    public Weighted<T> and(T value, double weight) {
        sum += weight;
        ends.put(sum, value);
        return this;
    }

    /** A value at random. There has to be one. */
    public T pick(Random random) {
        return Objects.requireNonNull(ends.ceilingEntry(random.nextDouble() * sum))
                .getValue();
    }
}

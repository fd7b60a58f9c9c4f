package org.localoffer.benchmark.relevance.learning;

import java.util.Arrays;
import java.util.TreeSet;

import org.localoffer.benchmark.relevance.FiveDigits;

/** Values of one feature in at most 64 bins of about as many examples each: a tree splits between two bins. */
final class FeatureBins {

    private static final int MOST_BINS = 64;

    /** Rising; a bin holds the values from one edge, inclusive, to the next, exclusive. */
    private final double[] edges;

    /** The bin of each example. */
    private final int[] bins;

    private FeatureBins(double[] edges, int[] bins) {
        this.edges = edges;
        this.bins = bins;
    }

    static FeatureBins of(double[] values) {
        double[] edges = edges(values);
        int[] bins = Arrays.stream(values).mapToInt(value -> bin(edges, value)).toArray();
        return new FeatureBins(edges, bins);
    }

    /** Each edge is halfway between two neighbouring values, and has five digits. */
    private static double[] edges(double[] values) {
        double[] distinct = Arrays.stream(values).sorted().distinct().toArray();
        TreeSet<Double> edges = new TreeSet<>();
        if (distinct.length <= MOST_BINS) {
            for (int i = 1; i < distinct.length; i++) {
                edges.add(FiveDigits.of((distinct[i - 1] + distinct[i]) / 2));
            }
        } else {
            double[] rising = Arrays.stream(values).sorted().toArray();
            for (int i = 1; i < MOST_BINS; i++) {
                double quantile = rising[(int) ((long) i * rising.length / MOST_BINS)];
                int place = Arrays.binarySearch(distinct, quantile);
                if (place > 0) {
                    edges.add(FiveDigits.of((distinct[place - 1] + quantile) / 2));
                }
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int bin(double[] edges, double value) {
        int place = Arrays.binarySearch(edges, value);
        return place >= 0 ? place + 1 : -place - 1;
    }

    int count() {
        return edges.length + 1;
    }

    int bin(int example) {
        return bins[example];
    }

    /** The edge above a bin: values of this bin and of those before it are less. */
    double edgeAbove(int bin) {
        return edges[bin];
    }
}

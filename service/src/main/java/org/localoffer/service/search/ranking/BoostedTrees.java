package org.localoffer.service.search.ranking;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Decision trees whose leaves add up. Their nodes stand in arrays, since a question walks through some 60,000 trees and
 * following objects takes three times as long.
 */
final class BoostedTrees {

    private static final int LEAF = -1;

    /** By node: the feature that it splits on, or {@link #LEAF}. */
    private final int[] features;

    /** By node: the value below which the branch yes is taken; of a leaf, what it adds. */
    private final double[] values;

    /** By node: where the branches begin. */
    private final int[] yes;

    private final int[] no;

    private final int[] roots;

    private BoostedTrees(Reader read, List<Integer> roots) {
        this.features = ints(read.features);
        this.values = read.values.stream().mapToDouble(Double::doubleValue).toArray();
        this.yes = ints(read.yes);
        this.no = ints(read.no);
        this.roots = ints(roots);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Reads trees. A leaf is a number; a split takes the branch {@code yes} if the feature's value is less than
     * {@code below}, and {@code no} otherwise.
     *
     * @param names of the features, in the order of their values
     * @throws IllegalArgumentException if a tree splits on another feature, or lacks a number
     */
    static BoostedTrees read(JsonNode array, List<String> names) {
        Reader reader = new Reader(names);
        List<Integer> roots = new ArrayList<>();
        array.forEach(tree -> roots.add(reader.add(tree)));
        return new BoostedTrees(reader, roots);
    }

    private static final class Reader {

        private final List<String> names;
        private final List<Integer> features = new ArrayList<>();
        private final List<Double> values = new ArrayList<>();
        private final List<Integer> yes = new ArrayList<>();
        private final List<Integer> no = new ArrayList<>();

        Reader(List<String> names) {
            this.names = names;
        }

        /** Returns the number of the node. */
        int add(JsonNode json) {
            int node = features.size();
            if (json.isNumber()) {
                add(LEAF, json.asDouble());
                return node;
            }
            int feature = names.indexOf(json.path("feature").asText());
            if (feature < 0) {
                throw new IllegalArgumentException("A tree of the model splits on an unknown feature: " + json);
            }
            add(feature, StrongModel.number(json.path("below")));
            yes.set(node, add(json.path("yes")));
            no.set(node, add(json.path("no")));
            return node;
        }

        private void add(int feature, double value) {
            features.add(feature);
            values.add(value);
            yes.add(LEAF);
            no.add(LEAF);
        }
    }

    /**
     * What the leaves that are reached add to a number.
     *
     * @param of the value of each feature, in the order of their names
     */
    double addedTo(double start, double[] of) {
        double sum = start;
        for (int root : roots) {
            int node = root;
            while (features[node] != LEAF) {
                node = of[features[node]] < values[node] ? yes[node] : no[node];
            }
            sum += values[node];
        }
        return sum;
    }
}

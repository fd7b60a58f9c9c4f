package org.localoffer.benchmark.relevance.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.relevance.FiveDigits;

/**
 * Gradient boosting of shallow trees for the logistic loss. Each tree is grown on a part of the examples, splits on
 * histograms, and has Newton steps as leaf values (Chen and Guestrin, "XGBoost: A Scalable Tree Boosting System",
 * 2016). The same examples give the same trees.
 */
final class TreeBooster {

    private static final int TREES = 300;
    private static final int DEPTH = 5;
    private static final double RATE = 0.04;

    /** Share of the examples that a tree is grown on. */
    private static final double SAMPLE = 0.6;

    /** Share of the features that a split chooses among, so that trees differ. */
    private static final double CHOICE = 0.3;

    private static final long SEED = 1;

    /** L2 penalty on leaf values. */
    private static final double PENALTY = 1;

    /**
     * Least curvature (the sum of weight x probability x (1 - probability)) on either side of a split: a dozen examples
     * with the probability 0.5, so that no leaf is made of two or three.
     */
    private static final double LEAST_CURVATURE = 3;

    private final Examples examples;
    private final List<FeatureBins> features;
    private final double[] gradients;
    private final double[] curvatures;
    private final double[] gains;
    private final Random random = new Random(SEED);

    private TreeBooster(Examples examples) {
        this.examples = examples;
        this.features = IntStream.range(0, examples.features())
                .mapToObj(j -> FeatureBins.of(Arrays.stream(examples.rows())
                        .mapToDouble(row -> row[j])
                        .toArray()))
                .toList();
        this.gradients = new double[examples.size()];
        this.curvatures = new double[examples.size()];
        this.gains = new double[examples.features()];
    }

    /** Numbers of the trees have five digits, so that the model which is written is the one that was learnt. */
    static BoostedTrees fit(Examples examples) {
        return new TreeBooster(examples).fit();
    }

    private BoostedTrees fit() {
        double base = base();
        double[] logOdds = new double[examples.size()];
        Arrays.fill(logOdds, base);
        List<TreeNode> trees = new ArrayList<>();
        for (int i = 0; i < TREES; i++) {
            differentiate(logOdds);
            int[] sample = IntStream.range(0, examples.size())
                    .filter(example -> random.nextDouble() < SAMPLE)
                    .toArray();
            TreeNode tree = grow(sample, DEPTH);
            trees.add(tree);
            for (int example = 0; example < logOdds.length; example++) {
                logOdds[example] += tree.value(examples.rows()[example]);
            }
        }
        return new BoostedTrees(base, trees, gains);
    }

    /** Log-odds of a right answer; half an example of either kind keeps them finite. */
    private double base() {
        double right = 0.5;
        double wrong = 0.5;
        for (int i = 0; i < examples.size(); i++) {
            right += examples.weights()[i] * examples.labels()[i];
            wrong += examples.weights()[i] * (1 - examples.labels()[i]);
        }
        return FiveDigits.of(StrictMath.log(right / wrong));
    }

    /** First and second derivatives of the loss of each example by its log-odds. */
    private void differentiate(double[] logOdds) {
        for (int i = 0; i < logOdds.length; i++) {
            double probability = Sigmoid.probability(logOdds[i]);
            gradients[i] = examples.weights()[i] * (probability - examples.labels()[i]);
            curvatures[i] = examples.weights()[i] * probability * (1 - probability);
        }
    }

    private TreeNode grow(int[] some, int depth) {
        Sums sums = new Sums();
        for (int example : some) {
            sums.add(gradients[example], curvatures[example]);
        }
        Choice best = depth == 0 ? null : best(some, sums);
        if (best == null) {
            return new TreeNode.Leaf(FiveDigits.of(-RATE * sums.gradient / (sums.curvature + PENALTY)));
        }
        gains[best.feature] += best.gain;
        FeatureBins bins = features.get(best.feature);
        int last = best.bin;
        int[] yes =
                Arrays.stream(some).filter(example -> bins.bin(example) <= last).toArray();
        int[] no =
                Arrays.stream(some).filter(example -> bins.bin(example) > last).toArray();
        return new TreeNode.Split(best.feature, bins.edgeAbove(last), grow(yes, depth - 1), grow(no, depth - 1));
    }

    /** The split that lowers the loss most; null where none does. Of equal ones the first is taken. */
    private @Nullable Choice best(int[] some, Sums all) {
        Choice best = null;
        for (int feature : someFeatures()) {
            Sums[] histogram = histogram(some, features.get(feature));
            Sums yes = new Sums();
            for (int bin = 0; bin < histogram.length - 1; bin++) {
                yes.add(histogram[bin].gradient, histogram[bin].curvature);
                Sums no = all.without(yes);
                double gain = yes.score() + no.score() - all.score();
                boolean enough = Math.min(yes.curvature, no.curvature) >= LEAST_CURVATURE;
                if (enough && gain > (best == null ? 0 : best.gain)) {
                    best = new Choice(feature, bin, gain);
                }
            }
        }
        return best;
    }

    private int[] someFeatures() {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, features.size()).boxed().toList());
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .limit((long) Math.ceil(CHOICE * features.size()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Sums[] histogram(int[] some, FeatureBins bins) {
        Sums[] histogram = new Sums[bins.count()];
        Arrays.setAll(histogram, bin -> new Sums());
        for (int example : some) {
            histogram[bins.bin(example)].add(gradients[example], curvatures[example]);
        }
        return histogram;
    }

    /** A split between a bin and the next, and how much it lowers the loss. */
    private record Choice(int feature, int bin, double gain) {}

    /** Sums over some examples. */
    private static final class Sums {

        private double gradient;
        private double curvature;

        private void add(double moreGradient, double moreCurvature) {
            gradient += moreGradient;
            curvature += moreCurvature;
        }

        private Sums without(Sums part) {
            Sums rest = new Sums();
            rest.add(gradient - part.gradient, curvature - part.curvature);
            return rest;
        }

        /** Twice what the best leaf for these examples takes from the loss. */
        private double score() {
            return gradient * gradient / (curvature + PENALTY);
        }
    }
}

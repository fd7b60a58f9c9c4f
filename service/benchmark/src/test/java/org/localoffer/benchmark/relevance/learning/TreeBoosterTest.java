package org.localoffer.benchmark.relevance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

class TreeBoosterTest {

    @Test
    void valuesInTheMiddleAreLearntWhichNoStraightLineSeparates() {
        Examples examples = examples(row -> row[0] > 0.3 && row[0] < 0.7);
        BoostedTrees trees = TreeBooster.fit(examples);
        assertThat(trees.probability(new double[] {0.5, 0.5, 0.5})).isGreaterThan(0.9);
        assertThat(trees.probability(new double[] {0.1, 0.5, 0.5})).isLessThan(0.1);
        assertThat(trees.probability(new double[] {0.9, 0.5, 0.5})).isLessThan(0.1);
        assertThat(trees.gains()[0]).isGreaterThan(10 * (trees.gains()[1] + trees.gains()[2]));
        // The line only knows how many are right.
        assertThat(LinearModel.fit(examples).probability(new double[] {0.5, 0.5, 0.5}))
                .isEqualTo(0.4, within(0.1));
    }

    @Test
    void featuresThatOnlyCountTogetherAreLearnt() {
        BoostedTrees trees = TreeBooster.fit(examples(row -> row[0] > 0.5 && row[2] > 0.5));
        assertThat(trees.probability(new double[] {0.8, 0.5, 0.8})).isGreaterThan(0.9);
        assertThat(trees.probability(new double[] {0.8, 0.5, 0.2})).isLessThan(0.1);
        assertThat(trees.probability(new double[] {0.2, 0.5, 0.8})).isLessThan(0.1);
    }

    @Test
    void sameExamplesGiveTheSameTrees() {
        Examples examples = examples(row -> row[0] + row[1] > 1);
        assertThat(TreeBooster.fit(examples).trees())
                .isEqualTo(TreeBooster.fit(examples).trees());
    }

    @Test
    void featureThatIsTheSameEverywhereLeavesTheShareOfRightAnswers() {
        double[][] rows = new double[400][1];
        double[] labels = new double[400];
        Arrays.fill(labels, 0, 100, 1);
        double[] weights = new double[400];
        Arrays.fill(weights, 1);
        BoostedTrees trees = TreeBooster.fit(new Examples(rows, labels, weights));
        assertThat(trees.probability(new double[] {0})).isEqualTo(0.25, within(0.03));
        assertThat(trees.gains()).containsExactly(0);
    }

    @Test
    void fewExamplesMakeNoBranch() {
        double[][] rows = {{0}, {0}, {1}, {1}};
        BoostedTrees trees = TreeBooster.fit(new Examples(rows, new double[] {0, 0, 1, 1}, new double[] {1, 1, 1, 1}));
        assertThat(trees.trees()).allMatch(TreeNode.Leaf.class::isInstance);
    }

    private static Examples examples(Predicate<double[]> right) {
        Random random = new Random(7);
        double[][] rows = new double[1000][3];
        for (double[] row : rows) {
            Arrays.setAll(row, j -> random.nextDouble());
        }
        double[] labels =
                Arrays.stream(rows).mapToDouble(row -> right.test(row) ? 1 : 0).toArray();
        double[] weights = new double[1000];
        Arrays.fill(weights, 1);
        return new Examples(rows, labels, weights);
    }
}

package org.localoffer.benchmark.relevance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

    private static final Offset<Double> HAND = within(0.0001);
    private static final double HARDLY = 1e-9;

    @Test
    void interceptIsTheLogOddsOfARightAnswer() {
        // 3 right, 1 wrong.
        assertThat(LogisticFit.coefficients(examples(new double[4][0], new double[] {1, 1, 1, 0}), HARDLY))
                .containsExactly(new double[] {Math.log(3)}, HAND);
    }

    @Test
    void exampleOfHalfTheWeightCountsAsHalfAnExample() {
        Examples examples = new Examples(new double[4][0], new double[] {1, 1, 1, 0}, new double[] {1, 1, 1, 0.5});
        assertThat(LogisticFit.coefficients(examples, HARDLY)).containsExactly(new double[] {Math.log(6)}, HAND);
    }

    @Test
    void weightIsTheDifferenceOfLogOdds() {
        // Without the feature 1 of 4 is right, log(1/3); with it 3 of 4 are, log(3).
        assertThat(LogisticFit.coefficients(two(), HARDLY))
                .containsExactly(new double[] {2 * Math.log(3), -Math.log(3)}, HAND);
    }

    @Test
    void penaltyDrawsTheWeightToZeroAndNotTheIntercept() {
        double[] coefficients = LogisticFit.coefficients(two(), 1e6);
        assertThat(coefficients[0]).isEqualTo(0, HAND);
        assertThat(coefficients[1]).isEqualTo(0, HAND);
        double[] onlyRight = LogisticFit.coefficients(examples(new double[2][0], new double[] {1, 1}), 1e6);
        assertThat(onlyRight[0]).isGreaterThan(10);
    }

    @Test
    void examplesThatAreToldApartEntirelyHaveFiniteWeights() {
        double[][] rows = {{-2}, {-1}, {1}, {2}};
        double[] coefficients = LogisticFit.coefficients(examples(rows, new double[] {0, 0, 1, 1}), 0.01);
        assertThat(coefficients[0]).isBetween(1.0, 100.0);
    }

    private static Examples two() {
        double[][] rows = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
        return examples(rows, new double[] {1, 0, 0, 0, 1, 1, 1, 0});
    }

    private static Examples examples(double[][] rows, double[] labels) {
        double[] weights = new double[labels.length];
        Arrays.fill(weights, 1);
        return new Examples(rows, labels, weights);
    }
}

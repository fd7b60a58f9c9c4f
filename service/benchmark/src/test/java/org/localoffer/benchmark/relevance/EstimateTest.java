package org.localoffer.benchmark.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.NullNode;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void sameValueEverywhereHasNoInterval() {
        Estimate estimate = Estimate.over(Collections.nCopies(30, 0.25), value -> value, value -> 1);
        assertThat(estimate.value()).isEqualTo(0.25);
        assertThat(estimate.low()).isEqualTo(0.25);
        assertThat(estimate.high()).isEqualTo(0.25);
        assertThat(estimate.told()).isEqualTo("0.250 (0.250-0.250)");
    }

    @Test
    void intervalOfAShareIsAboutTwoStandardErrorsEachWay() {
        // 100 questions, half of them answered: the standard error is sqrt(0.5 x 0.5 / 100) = 0.05.
        List<Integer> answered = IntStream.range(0, 100).map(i -> i % 2).boxed().toList();
        Estimate estimate = Estimate.over(answered, value -> value, value -> 1);
        assertThat(estimate.value()).isEqualTo(0.5);
        assertThat(estimate.low()).isEqualTo(0.4, within(0.021));
        assertThat(estimate.high()).isEqualTo(0.6, within(0.021));
        assertThat(Estimate.over(answered, value -> value, value -> 1)).isEqualTo(estimate);
    }

    @Test
    void pooledShareIsOfAllCountsTogether() {
        // 1 of 1 and 1 of 9: pooled 2 of 10, although the mean of the shares is 0.56.
        Estimate estimate = Estimate.over(List.of(1, 9), size -> 1, size -> size);
        assertThat(estimate.value()).isEqualTo(0.2);
        // Drawn twice, the one gives 2 of 2, the other 2 of 18.
        assertThat(estimate.high()).isEqualTo(1);
        assertThat(estimate.low()).isEqualTo(1 / 9.0);
    }

    @Test
    void nothingToCountIsNoFigure() {
        Estimate none = Estimate.over(List.of(1, 2), size -> 0, size -> 0);
        assertThat(none.isKnown()).isFalse();
        assertThat(none.told()).isEqualTo("-");
        assertThat(none.json()).isEqualTo(NullNode.getInstance());
        assertThat(Estimate.over(List.of(), size -> 0, size -> 0).isKnown()).isFalse();
    }

    @Test
    void drawsWithNothingToCountAreLeftOut() {
        Estimate estimate = Estimate.over(List.of(0, 1), size -> size, size -> size);
        assertThat(estimate.low()).isEqualTo(1);
        assertThat(estimate.high()).isEqualTo(1);
    }
}

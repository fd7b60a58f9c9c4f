package org.localoffer.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void percentilesAreByNearestRank() {
        Sample hundred = sample(
                LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000).toArray());
        assertThat(hundred.milliseconds(50)).isEqualTo(50);
        assertThat(hundred.milliseconds(95)).isEqualTo(95);
        assertThat(hundred.milliseconds(99)).isEqualTo(99);
        assertThat(hundred.milliseconds(100)).isEqualTo(100);
    }

    @Test
    void fewAnswersRoundUpToOneThatCame() {
        Sample three = sample(3_000_000, 1_000_000, 2_000_000);
        assertThat(three.milliseconds(50)).isEqualTo(2);
        assertThat(three.milliseconds(99)).isEqualTo(3);
        assertThat(sample(7_000_000).milliseconds(1)).isEqualTo(7);
    }

    @Test
    void withoutAnswersThereIsNoPercentile() {
        assertThat(sample().milliseconds(50)).isNaN();
        assertThat(sample().requestsPerSecond()).isZero();
    }

    @Test
    void turnsAddUp() {
        Sample both = Sample.together(List.of(
                new Sample(new long[] {3, 1}, 1, Duration.ofSeconds(2)),
                new Sample(new long[] {2}, 2, Duration.ofSeconds(1))));
        assertThat(both.answers()).isEqualTo(3);
        assertThat(both.errors()).isEqualTo(3);
        assertThat(both.requestsPerSecond()).isEqualTo(1);
    }

    private static Sample sample(long... nanos) {
        return new Sample(nanos, 0, Duration.ofSeconds(1));
    }
}

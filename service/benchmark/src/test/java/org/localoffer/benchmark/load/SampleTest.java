package org.localoffer.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void percentilesAreInMillisecondsAndExactToAThousandth() {
        Histogram hundred = new Histogram(Sample.DIGITS);
        for (int ms = 100; ms > 0; ms--) {
            hundred.recordValue(ms * MILLISECOND);
        }
        Sample sample = new Sample(hundred, 0, Duration.ofSeconds(4));
        assertThat(sample.milliseconds(50)).isEqualTo(50, within(0.05));
        assertThat(sample.milliseconds(99)).isEqualTo(99, within(0.1));
        assertThat(sample.perSecond()).isEqualTo(25);
    }

    @Test
    void withoutAnswersThereIsNoPercentile() {
        Sample none = sample(1, Duration.ofSeconds(1));
        assertThat(none.milliseconds(50)).isNaN();
        assertThat(none.perSecond()).isZero();
    }

    @Test
    void turnsAddUp() {
        Sample both = Sample.together(List.of(
                sample(1, Duration.ofSeconds(2), 3 * MILLISECOND, MILLISECOND),
                sample(2, Duration.ofSeconds(1), 2 * MILLISECOND)));
        assertThat(both.answers()).isEqualTo(3);
        assertThat(both.errors()).isEqualTo(3);
        assertThat(both.perSecond()).isEqualTo(1);
        assertThat(both.milliseconds(100)).isEqualTo(3, within(0.003));
    }

    private static Sample sample(long errors, Duration elapsed, long... nanos) {
        Histogram histogram = new Histogram(Sample.DIGITS);
        for (long time : nanos) {
            histogram.recordValue(time);
        }
        return new Sample(histogram, errors, elapsed);
    }
}

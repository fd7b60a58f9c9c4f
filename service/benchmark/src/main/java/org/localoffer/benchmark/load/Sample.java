package org.localoffer.benchmark.load;

import java.time.Duration;
import java.util.List;

import org.HdrHistogram.Histogram;

/**
 * What was seen of one layer under load.
 *
 * @param nanos how long each right answer took
 * @param errors requests without an answer, or answered with another status than 200
 * @param elapsed time under load, until the last answer
 */
public record Sample(Histogram nanos, long errors, Duration elapsed) {

    /** Significant digits of a time: exact to a thousandth of it. */
    static final int DIGITS = 3;

    /** Several turns as one. */
    public static Sample together(List<Sample> turns) {
        Histogram nanos = new Histogram(DIGITS);
        turns.forEach(turn -> nanos.add(turn.nanos));
        return new Sample(
                nanos,
                turns.stream().mapToLong(Sample::errors).sum(),
                turns.stream().map(Sample::elapsed).reduce(Duration.ZERO, Duration::plus));
    }

    /** Right answers. */
    public long answers() {
        return nanos.getTotalCount();
    }

    /** Right answers a second. */
    public double perSecond() {
        return answers() / (elapsed.toNanos() / 1e9);
    }

    /**
     * The time within which that share of the answers came, in milliseconds; NaN without answers.
     *
     * @param percent above 0, up to 100
     */
    public double milliseconds(double percent) {
        return answers() == 0 ? Double.NaN : nanos.getValueAtPercentile(percent) / 1e6;
    }
}

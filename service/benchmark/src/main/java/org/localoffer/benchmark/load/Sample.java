package org.localoffer.benchmark.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** What was seen of one layer under load. */
final class Sample {

    private final long[] sortedNanos;
    private final long errors;
    private final Duration elapsed;

    /**
     * Keeps a copy.
     *
     * @param nanos how long each right answer took, in any order
     * @param errors requests without an answer, or answered with another status than 200
     * @param elapsed time under load
     */
    Sample(long[] nanos, long errors, Duration elapsed) {
        this.sortedNanos = nanos.clone();
        Arrays.sort(sortedNanos);
        this.errors = errors;
        this.elapsed = elapsed;
    }

    /** Several turns as one. */
    static Sample together(List<Sample> turns) {
        return new Sample(
                turns.stream()
                        .flatMapToLong(turn -> LongStream.of(turn.sortedNanos))
                        .toArray(),
                turns.stream().mapToLong(Sample::errors).sum(),
                turns.stream().map(turn -> turn.elapsed).reduce(Duration.ZERO, Duration::plus));
    }

    /** Right answers. */
    int answers() {
        return sortedNanos.length;
    }

    long errors() {
        return errors;
    }

    /** Right answers a second. */
    double requestsPerSecond() {
        return sortedNanos.length / (elapsed.toNanos() / 1e9);
    }

    /**
     * The shortest time within which that share of the answers came (nearest rank), in milliseconds; NaN without
     * answers.
     *
     * @param percent above 0, up to 100
     */
    double milliseconds(double percent) {
        if (sortedNanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent * sortedNanos.length / 100);
        return sortedNanos[Math.max(1, rank) - 1] / 1e6;
    }
}

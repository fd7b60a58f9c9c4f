package org.localoffer.benchmark.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What was seen of one layer under load.
 *
 * @param nanos how long each answer took, shortest first; errors are not among them
 * @param errors requests without an answer, or answered with another status than 200
 * @param elapsed time under load, all turns together
 */
record Sample(long[] nanos, long errors, Duration elapsed) {

    Sample {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** Several turns as one. */
    static Sample together(List<Sample> turns) {
        return new Sample(
                turns.stream().flatMapToLong(turn -> LongStream.of(turn.nanos)).toArray(),
                turns.stream().mapToLong(Sample::errors).sum(),
                turns.stream().map(Sample::elapsed).reduce(Duration.ZERO, Duration::plus));
    }

    double requestsPerSecond() {
        return nanos.length / (elapsed.toNanos() / 1e9);
    }

    /**
     * The shortest time within which that share of the answers came (nearest rank), in milliseconds; NaN without
     * answers.
     *
     * @param percent above 0, up to 100
     */
    double milliseconds(double percent) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100 * nanos.length);
        return nanos[Math.max(1, rank) - 1] / 1e6;
    }
}

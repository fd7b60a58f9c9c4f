package org.localoffer.benchmark.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.BenchmarkException;

/**
 * How long and how hard each layer is loaded.
 *
 * @param warmUp before anything is measured
 * @param each of each measurement
 * @param clients at full load, one measurement for each number
 * @param rate requests a second at which times are measured; null for a share of the throughput
 */
public record BenchSettings(
        Duration warmUp,
        Duration each,
        List<Integer> clients,
        @Nullable Integer rate) {

    /** Each layer is loaded in turns, so that a noisy moment of the machine does not fall on one layer alone. */
    public static final int TURNS = 3;

    public static final int WARM_UP_CLIENTS = 8;

    /** Far enough from full load that times are those of answering, and near enough that a queue would show. */
    private static final double SHARE_OF_THROUGHPUT = 1 / 3.0;

    private static final Duration WARM_UP = Duration.ofSeconds(20);

    /** More takes long and says no more. */
    private static final int MOST_SECONDS = 300;

    /** More than these would measure this program beside the portal. */
    private static final int MOST_CLIENTS = 64;

    private static final int MOST_REQUESTS_A_SECOND = 1000;

    /** Keeps a copy of the list. */
    public BenchSettings {
        clients = List.copyOf(clients);
    }

    /** @throws BenchmarkException for a number out of its range */
    public static BenchSettings of(int seconds, List<Integer> clients, @Nullable Integer rate) {
        requireBetween("--seconds", 1, MOST_SECONDS, seconds);
        clients.forEach(number -> requireBetween("--clients", 1, MOST_CLIENTS, number));
        if (rate != null) {
            requireBetween("--rate", 1, MOST_REQUESTS_A_SECOND, rate);
        }
        return new BenchSettings(WARM_UP, Duration.ofSeconds(seconds), clients, rate);
    }

    /**
     * Requests a second at which times are measured, the same for each layer, so that their times can be compared; at
     * least one.
     *
     * @param slowest answers a second of the slowest layer at full load, for each number of clients
     */
    public double rateFor(DoubleStream slowest) {
        return rate != null
                ? rate
                : Math.max(1, SHARE_OF_THROUGHPUT * slowest.max().orElseThrow());
    }

    private static void requireBetween(String option, int least, int most, int number) {
        if (number < least || number > most) {
            throw BenchmarkException.usage(
                    option + " takes a whole number from " + least + " to " + most + ", not " + number + ".");
        }
    }
}

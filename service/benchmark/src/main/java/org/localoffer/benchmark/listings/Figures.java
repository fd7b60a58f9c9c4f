package org.localoffer.benchmark.listings;

import java.util.List;
import java.util.SortedMap;

import org.localoffer.benchmark.load.Sample;

/**
 * What was seen of one layer.
 *
 * @param throughput by the number of clients at full load
 * @param times at a fixed rate
 * @param cpu seconds that each server worked during {@code times}, in the order of the servers
 */
record Figures(SortedMap<Integer, Sample> throughput, Sample times, List<Double> cpu) {

    /** Milliseconds of processor time of one server for each right answer; NaN without any. */
    double cpuMilliseconds(int server) {
        return times.answers() == 0 ? Double.NaN : cpu.get(server) * 1000 / times.answers();
    }

    /** Requests that were not answered rightly. */
    long errors() {
        return times.errors()
                + throughput.values().stream().mapToLong(Sample::errors).sum();
    }
}

package org.localoffer.benchmark;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.localoffer.benchmark.load.BenchSettings;

/** How long and how hard each layer is loaded. */
@SuppressWarnings("NullAway.Init") // picocli sets what has a default
final class LoadOptions {

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "15",
            description = "Length of each measurement in seconds, 1 to 300; 15 by default.")
    int seconds;

    @Option(
            names = "--clients",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,8,32",
            description = "Number of clients at full load, 1 to 64 each; 1,8,32 by default.")
    List<Integer> clients;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Requests a second at which times are measured, 1 to 1000;"
                    + " by default a third of what the slowest layer answers at full load.")
    @Nullable
    Integer rate;

    /** @throws BenchmarkException for a number out of its range */
    BenchSettings settings() {
        return BenchSettings.of(seconds, clients, rate);
    }
}

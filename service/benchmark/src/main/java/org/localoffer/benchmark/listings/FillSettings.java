package org.localoffer.benchmark.listings;

import org.localoffer.benchmark.BenchmarkException;

/**
 * What a database is filled with.
 *
 * @param listings beside those of the sample
 */
public record FillSettings(int listings) {

    /** More than any county has. */
    private static final int MOST = 200_000;

    /** @throws BenchmarkException if the number is out of its range */
    public FillSettings {
        if (listings < 1 || listings > MOST) {
            throw BenchmarkException.usage(
                    "--listings takes a whole number from 1 to " + MOST + ", not " + listings + ".");
        }
    }
}

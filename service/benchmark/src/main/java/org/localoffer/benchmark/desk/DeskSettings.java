package org.localoffer.benchmark.desk;

import org.localoffer.benchmark.BenchmarkException;

/**
 * How the desk is measured.
 *
 * @param requests to each page, one after another
 * @param clients that ask for a page at once
 * @param explain whether the slowest statements are printed with their plans
 */
public record DeskSettings(int requests, int clients, boolean explain) {

    private static final int MOST_REQUESTS = 10_000;

    /** More than these would measure this program beside the portal. */
    private static final int MOST_CLIENTS = 64;

    /** @throws BenchmarkException if a number is out of its range */
    public DeskSettings {
        requireBetween("--requests", MOST_REQUESTS, requests);
        requireBetween("--clients", MOST_CLIENTS, clients);
    }

    private static void requireBetween(String option, int most, int number) {
        if (number < 1 || number > most) {
            throw BenchmarkException.usage(
                    option + " takes a whole number from 1 to " + most + ", not " + number + ".");
        }
    }
}

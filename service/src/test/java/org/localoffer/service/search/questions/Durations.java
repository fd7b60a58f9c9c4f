package org.localoffer.service.search.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Response times: percentiles by nearest rank, and the slowest questions. */
final class Durations {

    private static final int LONGEST = 5;

    private final List<Taken> all = new ArrayList<>();

    private record Taken(long nanoseconds, String question) {

        double milliseconds() {
            return nanoseconds / 1e6;
        }
    }

    void add(long nanoseconds, String question) {
        all.add(new Taken(nanoseconds, question));
    }

    @Override
    public String toString() {
        List<Taken> sorted = all.stream()
                .sorted(Comparator.comparingLong(Taken::nanoseconds))
                .toList();
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms; longest %s",
                milliseconds(sorted, 0.5),
                milliseconds(sorted, 0.95),
                milliseconds(sorted, 0.99),
                sorted.reversed().stream()
                        .limit(LONGEST)
                        .map(taken -> String.format(Locale.ROOT, "%.0f ms %s", taken.milliseconds(), taken.question()))
                        .collect(Collectors.joining(", ")));
    }

    private static double milliseconds(List<Taken> sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1)).milliseconds();
    }
}

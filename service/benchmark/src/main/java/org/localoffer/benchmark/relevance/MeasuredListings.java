package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.BenchmarkException;

/**
 * Which listings are measured. A directory may hold others beside those that people have graded; these are left out of
 * a ranking, and what came after them moves up.
 */
public final class MeasuredListings {

    private static final String REFERENCE = "reference";

    private static final int MOST = 1_000_000;

    /** Null where all are measured. */
    private final @Nullable Set<String> references;

    private MeasuredListings(@Nullable Set<String> references) {
        this.references = references;
    }

    static MeasuredListings all() {
        return new MeasuredListings(null);
    }

    /**
     * Only those of the column {@code reference} of a CSV file, such as a file of grades.
     *
     * @param file null for all listings
     * @throws BenchmarkException that names the file where it cannot be read or holds none
     */
    public static MeasuredListings of(@Nullable Path file) throws IOException {
        if (file == null) {
            return all();
        }
        Set<String> references = CsvTable.read(file, List.of(REFERENCE), MOST).rows().stream()
                .map(row -> row.field(REFERENCE))
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toSet());
        if (references.isEmpty()) {
            throw new BenchmarkException(file + " holds no references.");
        }
        return new MeasuredListings(references);
    }

    /** Whether a listing is measured. */
    public boolean contain(String reference) {
        return references == null || references.contains(reference);
    }
}

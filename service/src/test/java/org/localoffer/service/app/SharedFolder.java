package org.localoffer.service.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of source documents outside the checkout: the one that the environment variable {@code LOCALOFFER_SHARED}
 * names, or else the first folder {@code shared} next to a parent folder. None of its content is part of the checkout.
 */
public final class SharedFolder {

    private static final String VARIABLE = "LOCALOFFER_SHARED";
    private static final String LISTINGS = "listings/source-listings.csv";

    private SharedFolder() {}

    /** The list of source entries; the test is skipped if it does not exist. */
    static Path listings() {
        return folder().resolve(LISTINGS);
    }

    /** The folder; the test is skipped if it does not exist. */
    public static Path folder() {
        @Nullable String told = System.getenv(VARIABLE);
        Optional<Path> found = told == null ? beside(Path.of("").toAbsolutePath()) : Optional.of(Path.of(told));
        Assumptions.assumeTrue(
                found.isPresent() && Files.exists(found.get().resolve(LISTINGS)),
                "Skipped: no folder shared/ with " + LISTINGS + " beside the checkout; set " + VARIABLE);
        return found.orElseThrow();
    }

    private static Optional<Path> beside(Path start) {
        return Stream.<Path>iterate(start, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(folder -> Files.exists(folder.resolve(LISTINGS)))
                .findFirst();
    }
}

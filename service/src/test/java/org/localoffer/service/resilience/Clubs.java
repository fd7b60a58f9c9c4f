package org.localoffer.service.resilience;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fictional clubs as a CSV file of a council. */
final class Clubs {

    static final String MAPPING = """
            source: {name: test-clubs, licence: none, attribution: Made up for a test}
            id: "{number}"
            provider: {name: Test clubs, sector: voluntary}
            listing:
              name: "{name}"
              summary: "{name}, a club for everybody."
              kinds_of_help: clubs-and-leisure
              service_area: {areas: southend}
            """;

    private Clubs() {}

    /** The same mapping for another source, so that tests do not see each other's clubs. */
    static String mapping(String source) {
        return MAPPING.replace("test-clubs", source);
    }

    /** The given number of clubs, numbered from 1. */
    static String csv(int count, IntFunction<String> name) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> number + "," + name.apply(number))
                .collect(Collectors.joining("\n", "number,name\n", "\n"));
    }
}

package org.localoffer.service.privacy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds sets of words from lines of words with single spaces in between. */
final class WordList {

    private WordList() {}

    static Set<String> of(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}

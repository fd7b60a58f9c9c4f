package org.localoffer.service.privacy;

import java.util.List;

/**
 * What was marked in a text.
 *
 * @param flags in the order of the text
 * @param toTheEnd whether all of it was read
 */
record Marks(List<Flag> flags, boolean toTheEnd) {

    /** Nothing was read, so nothing is marked. */
    static final Marks NOT_READ = new Marks(List.of(), false);

    Marks {
        flags = List.copyOf(flags);
    }

    /** Those in which nothing of what was found already stands. */
    List<Flag> besides(List<Flag> found) {
        return flags.stream()
                .filter(mark ->
                        found.stream().noneMatch(flag -> flag.start() < mark.end() && flag.end() > mark.start()))
                .toList();
    }
}

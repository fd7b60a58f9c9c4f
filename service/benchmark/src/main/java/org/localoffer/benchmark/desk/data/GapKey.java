package org.localoffer.benchmark.desk.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What may be missing, as the portal's tables hold it; a component is a slug of the area, or null if it is not known. */
record GapKey(
        @Nullable String help,
        @Nullable String need,
        @Nullable String ageBand,
        @Nullable String area,
        @Nullable String sector) {

    /** As addresses have it, such as {@code respite~asd~5-11~-~-}. */
    String key() {
        return Stream.of(help, need, ageBand, area, sector)
                .map(part -> part == null ? "-" : part)
                .collect(Collectors.joining("~"));
    }
}

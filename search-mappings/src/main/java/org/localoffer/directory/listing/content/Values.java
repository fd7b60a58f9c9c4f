package org.localoffer.directory.listing.content;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Replaces null with empty collections, so that readers of a value never have to check for null. */
final class Values {

    private Values() {}

    /** Sorted, so that equal values have equal JSON. */
    static Set<String> set(@Nullable Collection<String> values) {
        return values == null || values.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    static <T> T orElse(@Nullable T value, T notTold) {
        return value == null ? notTold : value;
    }
}

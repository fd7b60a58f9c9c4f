package org.localoffer.service.foundation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Lists of records that are kept as JSON. */
public final class StoredLists {

    private StoredLists() {}

    /** A list as it was before it was stored: an empty one is not written, and comes back as null. */
    public static <T> List<T> listed(@Nullable List<T> stored) {
        return stored == null ? List.of() : List.copyOf(stored);
    }
}

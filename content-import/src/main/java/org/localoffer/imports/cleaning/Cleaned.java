package org.localoffer.imports.cleaning;

import org.jspecify.annotations.Nullable;

/**
 * A cleaned value.
 *
 * @param value null where nothing of it may be kept
 * @param problem why it was left out or what looks wrong, to be read after the value, which it does not repeat; null
 *     where there is nothing to report
 */
public record Cleaned<T>(@Nullable T value, @Nullable String problem) {

    public static <T> Cleaned<T> kept(T value) {
        return new Cleaned<>(value, null);
    }

    public static <T> Cleaned<T> dropped(String problem) {
        return new Cleaned<>(null, problem);
    }
}

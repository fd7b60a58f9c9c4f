package org.localoffer.directory.listing.content;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The needs that a listing is for.
 *
 * @param any true if it is for any need, false if only for {@code types}, null if not stated
 * @param types slugs of the DfE types of need that it is meant for; may accompany {@code any} as an emphasis
 * @param asStated the source's own words
 */
public record Needs(
        @Nullable Boolean any, Set<String> types, @Nullable String asStated) {

    public static final Needs NOT_TOLD = new Needs(null, Set.of(), null);

    public Needs {
        types = Values.set(types);
        asStated = Texts.orNull(asStated);
    }
}

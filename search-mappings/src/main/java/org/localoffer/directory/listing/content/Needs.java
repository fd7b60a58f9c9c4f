package org.localoffer.directory.listing.content;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which needs a listing is for.
 *
 * @param any true where it is for any need, false where only for those named, null where not told
 * @param types slugs of the DfE types of need it is meant for; may stand beside {@code any} as an emphasis
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

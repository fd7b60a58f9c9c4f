package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/**
 * What families pay.
 *
 * @param free null if not stated
 * @param details amounts, concessions and additional charges
 */
public record Cost(@Nullable Boolean free, @Nullable String details) {

    public static final Cost NOT_TOLD = new Cost(null, null);

    public Cost {
        details = Texts.orNull(details);
    }
}

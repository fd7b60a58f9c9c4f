package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/**
 * A body that pays for a listing.
 *
 * @param commissioner slug of the edition's commissioners; {@code not-commissioned} if no body pays
 * @param role its share, such as "joint", "contract" or "case by case"; null if it is the only one
 * @param basis whether a source stated it or it was inferred
 * @param asStated the source's own words
 */
public record CommissioningShare(
        String commissioner,
        @Nullable String role,
        @Nullable Basis basis,
        @Nullable String asStated) {

    public CommissioningShare {
        commissioner = Texts.required("commissioner", commissioner);
        role = Texts.orNull(role);
        asStated = Texts.orNull(asStated);
    }
}

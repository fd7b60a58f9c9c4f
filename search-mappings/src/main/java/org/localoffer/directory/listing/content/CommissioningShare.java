package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/**
 * One body that pays for a listing.
 *
 * @param commissioner slug of the edition's commissioners; {@code not-commissioned} where nobody pays
 * @param role its part, such as "joint", "contract" or "case by case"; null where it is the only one
 * @param basis whether a source says so or it was worked out
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

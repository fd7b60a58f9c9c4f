package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

/**
 * One body that pays for a listing.
 *
 * @param name such as "NHS integrated care board", or "Nobody commissions this"
 * @param role its part, such as "joint"; null where it is the only one
 * @param assumed true where it was inferred and no source says so
 * @param asStated the source's own words
 */
public record FundingBodyView(
        String name,
        @Nullable String role,
        boolean assumed,
        @Nullable String asStated) {}

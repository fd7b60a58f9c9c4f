package org.localoffer.directory.listing.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

final class Coordinates {

    /** Decimals of a degree for masked places: two are about a kilometre, so that no house can be identified. */
    private static final int NEIGHBOURHOOD = 2;

    private Coordinates() {}

    static @Nullable BigDecimal coarse(@Nullable BigDecimal degrees) {
        return degrees == null ? null : degrees.setScale(NEIGHBOURHOOD, RoundingMode.HALF_UP);
    }
}

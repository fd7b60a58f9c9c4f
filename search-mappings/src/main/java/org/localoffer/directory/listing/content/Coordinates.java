package org.localoffer.directory.listing.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

final class Coordinates {

    /** Two decimals of a degree are about a kilometre: a neighbourhood, never a house. */
    private static final int NEIGHBOURHOOD = 2;

    private Coordinates() {}

    static @Nullable BigDecimal coarse(@Nullable BigDecimal degrees) {
        return degrees == null ? null : degrees.setScale(NEIGHBOURHOOD, RoundingMode.HALF_UP);
    }
}

package org.localoffer.imports;

import java.math.BigDecimal;
import java.util.Optional;

/** Finds approximate positions of postcodes. */
@FunctionalInterface
public interface PostcodeLocator {

    /**
     * The position of a postcode, to about a kilometre; empty where unknown.
     *
     * @param postcode full, or its outward code alone
     */
    Optional<Spot> find(String postcode);

    /** WGS 84 degrees. */
    record Spot(BigDecimal latitude, BigDecimal longitude) {}
}

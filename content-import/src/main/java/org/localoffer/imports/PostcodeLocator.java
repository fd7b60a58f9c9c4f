package org.localoffer.imports;

import java.math.BigDecimal;
import java.util.Optional;

/** Knows roughly where postcodes are. */
@FunctionalInterface
public interface PostcodeLocator {

    /**
     * Where a postcode lies, to about a kilometre; empty where it is not known.
     *
     * @param postcode full, or its outward code alone
     */
    Optional<Spot> find(String postcode);

    /** WGS 84 degrees. */
    record Spot(BigDecimal latitude, BigDecimal longitude) {}
}

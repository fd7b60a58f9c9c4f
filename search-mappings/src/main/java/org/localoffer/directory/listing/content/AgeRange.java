package org.localoffer.directory.listing.content;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The age range of a listing, in decimal years from 0 to 120. The maximum is the last age accepted: "under five" ends
 * at 4, and a child is 4 until the fifth birthday.
 *
 * @param minimum null if there is no lower limit or none was stated
 * @param maximum null if there is no upper limit or none was stated
 * @param basis null if neither limit was stated
 * @param asStated the source's own words
 */
public record AgeRange(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable Basis basis,
        @Nullable String asStated) {

    public static final AgeRange NOT_TOLD = new AgeRange(null, null, null, null);

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    public AgeRange {
        minimum = years("minimum age", minimum);
        maximum = years("maximum age", maximum);
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            throw new InvalidContentException(
                    "ages", "start at " + minimum.toPlainString() + " after they end at " + maximum.toPlainString());
        }
        asStated = Texts.orNull(asStated);
    }

    public static AgeRange of(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, Basis basis) {
        return minimum == null && maximum == null ? NOT_TOLD : new AgeRange(minimum, maximum, basis, null);
    }

    /** Whether at least one limit is known. */
    public boolean told() {
        return minimum != null || maximum != null;
    }

    private static @Nullable BigDecimal years(String field, @Nullable BigDecimal years) {
        if (years == null) {
            return null;
        }
        if (years.signum() < 0 || years.compareTo(OLDEST) > 0) {
            throw new InvalidContentException("ages", field + " must be 0 to 120, but is " + years.toPlainString());
        }
        // Makes 4, 4.0 and 4.00 equal, so that they have the same JSON.
        BigDecimal plain = years.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}

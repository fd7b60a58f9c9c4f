package org.localoffer.benchmark.relevance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as they are written to files: five significant digits are more than any of them is exact to. */
public final class FiveDigits {

    private static final MathContext FIVE = new MathContext(5, RoundingMode.HALF_EVEN);

    private FiveDigits() {}

    /** @param value finite */
    public static double of(double value) {
        // Without a negative zero, which would be written as one.
        return BigDecimal.valueOf(value).round(FIVE).doubleValue() + 0.0;
    }
}

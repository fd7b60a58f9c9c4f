package org.localoffer.service.privacy;

import java.util.Locale;

/** The Wilson score interval of a proportion. */
final class WilsonInterval {

    private static final double NINETY_FIVE_PER_CENT = 1.96;

    private WilsonInterval() {}

    /** The proportion with its 95% interval, such as {@code 21 of 30 = 0.700 (0.52 to 0.83)}. */
    static String share(long some, long all) {
        double z = NINETY_FIVE_PER_CENT;
        double share = (double) some / all;
        double middle = share + z * z / (2 * all);
        double wide = z * Math.sqrt(share * (1 - share) / all + z * z / (4.0 * all * all));
        double scale = 1 + z * z / all;
        return String.format(
                Locale.ROOT,
                "%d of %d = %.3f (%.2f to %.2f)",
                some,
                all,
                share,
                Math.max(0, (middle - wide) / scale),
                Math.min(1, (middle + wide) / scale));
    }
}

package org.localoffer.service.http.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AgeRange;

/** Ages in the words that families use: months for small children, otherwise years. */
public final class AgeLabels {

    private static final int YEAR = 12;

    /** In months. From this age on, ages are given in years: nobody says "26 months" of a listing. */
    private static final int SMALL = 2 * YEAR;

    private AgeLabels() {}

    /** An age as a person types it, such as "4", "2.5" and "18 months"; null for null. */
    public static @Nullable String typed(@Nullable BigDecimal years) {
        return years == null ? null : alone(years);
    }

    static @Nullable String of(AgeRange ages) {
        BigDecimal minimum = ages.minimum();
        BigDecimal maximum = ages.maximum() == null ? null : lastWhole(ages.maximum());
        if (minimum == null) {
            return maximum == null ? null : "up to " + alone(maximum);
        }
        if (maximum == null) {
            return minimum.signum() == 0 ? "from birth, with no upper age" : alone(minimum) + " and over";
        }
        return range(minimum, maximum);
    }

    private static String range(BigDecimal minimum, BigDecimal maximum) {
        if (inYears(minimum) && inYears(maximum)) {
            return from(minimum) + " to " + alone(maximum);
        }
        if (months(minimum) <= SMALL && months(maximum) <= SMALL) {
            String from = minimum.signum() == 0 ? "birth" : Integer.toString(months(minimum));
            return from + " to " + months(maximum) + " months";
        }
        return (minimum.signum() == 0 ? "birth" : withUnit(minimum)) + " to " + withUnit(maximum);
    }

    private static String from(BigDecimal minimum) {
        return minimum.signum() == 0 ? "birth" : alone(minimum);
    }

    private static String alone(BigDecimal years) {
        return inYears(years) ? years.toPlainString() : withUnit(years);
    }

    private static String withUnit(BigDecimal years) {
        if (inYears(years)) {
            return years.toPlainString() + (years.compareTo(BigDecimal.ONE) == 0 ? " year" : " years");
        }
        int months = months(years);
        if (months < SMALL) {
            return months + (months == 1 ? " month" : " months");
        }
        int more = months % YEAR;
        return months / YEAR + " years" + (more == 0 ? "" : " " + more + (more == 1 ? " month" : " months"));
    }

    /** Whether the age is written in years: whole years, and half years from the age of two. */
    private static boolean inYears(BigDecimal years) {
        BigDecimal plain = years.stripTrailingZeros();
        boolean half = plain.multiply(BigDecimal.TWO).stripTrailingZeros().scale() <= 0;
        return plain.scale() <= 0 || (half && months(years) > SMALL);
    }

    private static int months(BigDecimal years) {
        return years.multiply(BigDecimal.valueOf(YEAR))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** The last whole year of a maximum. Tables write "under five" as 4.99, which is up to 4. */
    private static BigDecimal lastWhole(BigDecimal maximum) {
        BigDecimal whole = maximum.setScale(0, RoundingMode.DOWN);
        boolean nearlyNext = maximum.scale() > 0 && months(maximum) == (whole.intValue() + 1) * YEAR;
        return nearlyNext ? whole : maximum;
    }
}

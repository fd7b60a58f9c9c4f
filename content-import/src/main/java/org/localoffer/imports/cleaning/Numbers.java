package org.localoffer.imports.cleaning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Parses numbers as people write them in tables; null where a text is not such a number. */
public final class Numbers {

    private static final Pattern AGE =
            Pattern.compile("(?i)([0-9]{1,3}(?:\\.[0-9]{1,4})?)?\\s*(\u00bd|1/2|and a half)?\\s*"
                    + "(years?|yrs?|y|months?|mths?|mos?|m|weeks?|wks?)?(?:\\s+old|\\s+of age)?\\.?");
    private static final Pattern YEARS_AND_MONTHS =
            Pattern.compile("(?i)([0-9]{1,3})\\s*(?:years?|yrs?|y)\\s*(?:and|,)?\\s*"
                    + "([0-9]{1,2})\\s*(?:months?|mths?|m)(?:\\s+old)?\\.?");
    private static final Pattern BIRTH = Pattern.compile("(?i)(?:from )?birth|newborns?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}(?:\\.0+)?|[0-9]{1,3}(?:,[0-9]{3}){1,2}");
    private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(?:\\.[0-9]{1,30})?");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Decimal places. Six decimals of a degree are about ten centimetres; further digits are noise that differs between
     * exports.
     */
    private static final int DEGREE_DECIMALS = 6;

    private Numbers() {}

    /**
     * An age in years: "3", "3.5", "2\u00bd", "3 years", "18 months" as 1.5, "1 year 6 months", "6 weeks" as 0.12,
     * "birth" as 0.
     */
    public static @Nullable BigDecimal years(String text) {
        String stripped = text.strip();
        if (BIRTH.matcher(stripped).matches()) {
            return BigDecimal.ZERO;
        }
        Matcher both = YEARS_AND_MONTHS.matcher(stripped);
        if (both.matches()) {
            return new BigDecimal(both.group(1)).add(divided(new BigDecimal(both.group(2)), MONTHS));
        }
        Matcher age = AGE.matcher(stripped);
        if (!age.matches() || (age.group(1) == null && age.group(2) == null)) {
            return null;
        }
        BigDecimal number = new BigDecimal(age.group(1) == null ? "0" : age.group(1))
                .add(age.group(2) == null ? BigDecimal.ZERO : HALF);
        String unit = age.group(3) == null ? "" : age.group(3).toLowerCase(Locale.ROOT);
        if (unit.startsWith("m")) {
            return divided(number, MONTHS);
        }
        return unit.startsWith("w") ? divided(number, WEEKS) : number;
    }

    private static BigDecimal divided(BigDecimal number, BigDecimal by) {
        return number.divide(by, 2, RoundingMode.HALF_UP);
    }

    /** A whole number: "210", "210.0" and "1,050". */
    public static @Nullable Integer whole(String text) {
        String stripped = text.strip();
        if (!WHOLE.matcher(stripped).matches()) {
            return null;
        }
        return Integer.valueOf(stripped.replaceAll("\\.0+$", "").replace(",", ""));
    }

    /** WGS 84 degrees, rounded to about ten centimetres. */
    public static @Nullable BigDecimal degrees(String text) {
        String stripped = text.strip();
        if (!DEGREES.matcher(stripped).matches()) {
            return null;
        }
        BigDecimal rounded = new BigDecimal(stripped)
                .setScale(DEGREE_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** "yes", "true", "y", "x" or "1", and their opposites "no", "false", "n" or "0". */
    public static @Nullable Boolean yesNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y", "x", "1" -> true;
            case "no", "false", "n", "0" -> false;
            default -> null;
        };
    }
}

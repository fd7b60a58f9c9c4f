package org.localoffer.imports.cleaning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Numbers as tables write them; null where a text is none. */
public final class Numbers {

    private static final Pattern AGE =
            Pattern.compile("(?i)([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*(years?|yrs?|months?|mths?)?(?:\\s+old)?\\.?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}(?:\\.0+)?|[0-9]{1,3}(?:,[0-9]{3}){1,2}");
    private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(?:\\.[0-9]{1,30})?");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** Six decimals of a degree are about ten centimetres; what follows is noise that changes from export to export. */
    private static final int TEN_CENTIMETRES = 6;

    private Numbers() {}

    /** In years: "3", "3.5", "3 years", and "18 months" as 1.5. */
    public static @Nullable BigDecimal years(String text) {
        Matcher age = AGE.matcher(text.strip());
        if (!age.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(age.group(1));
        String unit = age.group(2);
        return unit != null && (unit.startsWith("m") || unit.startsWith("M"))
                ? number.divide(MONTHS, 2, RoundingMode.HALF_UP)
                : number;
    }

    /** "210", "210.0" and "1,050". */
    public static @Nullable Integer whole(String text) {
        String told = text.strip();
        if (!WHOLE.matcher(told).matches()) {
            return null;
        }
        return Integer.valueOf(told.replaceAll("\\.0+$", "").replace(",", ""));
    }

    /** WGS 84 degrees, rounded to about ten centimetres. */
    public static @Nullable BigDecimal degrees(String text) {
        String told = text.strip();
        if (!DEGREES.matcher(told).matches()) {
            return null;
        }
        BigDecimal rounded = new BigDecimal(told)
                .setScale(TEN_CENTIMETRES, RoundingMode.HALF_UP)
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

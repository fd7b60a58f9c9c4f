package org.localoffer.directory.listing.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Parses British postcodes, full ("SS1 2AB") or outward code only ("SS1"), regardless of case and spaces. */
public final class Postcode {

    private static final String OUTWARD = "[A-Z]{1,2}[0-9][0-9A-Z]?";
    private static final Pattern FULL = Pattern.compile("(" + OUTWARD + ")([0-9][A-Z]{2})");

    /** Also accepts "SS1 2", an unfinished postcode, since the space marks the end of the outward code. */
    private static final Pattern BEGUN = Pattern.compile("(" + OUTWARD + ")(?:\\s+[0-9][A-Z]?)?");

    private Postcode() {}

    /**
     * Normalises a postcode to capitals with one space before the inward code. Any other text is returned stripped;
     * null if blank.
     */
    public static @Nullable String tidy(@Nullable String text) {
        String stripped = Texts.orNull(text);
        if (stripped == null) {
            return null;
        }
        Matcher full = FULL.matcher(withoutSpaces(stripped));
        if (full.matches()) {
            return full.group(1) + " " + full.group(2);
        }
        String outward = outward(stripped);
        return outward == null ? stripped : outward;
    }

    /** The outward code, such as {@code SS1} of "ss1 2ab" or "SS1"; null if the text is not a postcode. */
    public static @Nullable String outward(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String joined = withoutSpaces(text);
        Matcher full = FULL.matcher(joined);
        if (full.matches()) {
            return full.group(1);
        }
        Matcher begun = BEGUN.matcher(text.strip().toUpperCase(Locale.ROOT));
        return begun.matches() ? begun.group(1) : null;
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}

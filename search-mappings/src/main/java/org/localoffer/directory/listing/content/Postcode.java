package org.localoffer.directory.listing.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Parses British postcodes, full ("SS1 2AB") or outward code only ("SS1"), regardless of case and spaces. */
public final class Postcode {

    /** Royal Mail's postcode areas. */
    private static final Set<String> AREAS =
            Set.of(("ab al b ba bb bd bh bl bn br bs bt bx ca cb cf ch cm co cr ct cv cw"
                            + " da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv"
                            + " je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr"
                            + " rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf"
                            + " wn wr ws wv yo ze zz")
                    .split(" "));

    private static final String OUTWARD = "[A-Z]{1,2}[0-9][0-9A-Z]?";
    private static final Pattern FULL = Pattern.compile("(" + OUTWARD + ")([0-9][A-Z]{2})");

    /** Also accepts "SS1 2", an unfinished postcode, since the space marks the end of the outward code. */
    private static final Pattern BEGUN = Pattern.compile("(" + OUTWARD + ")(?:\\s+[0-9][A-Z]?)?");

    private static final Pattern SPACES = Pattern.compile("\\s+");

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

    /** Whether these letters, in any case, begin the postcodes of an area, such as "SS" for Southend-on-Sea. */
    public static boolean isArea(String letters) {
        return AREAS.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}

package org.localoffer.web.layout;

import java.util.Locale;

/**
 * Colours of the council, served as a separate style sheet at {@link #ADDRESS}, so that pages need no inline style.
 * Their contrast is checked where the council's files are read.
 *
 * @param main background of the header's white text, and colour of the rules at headings: {@code #rrggbb}, contrast of
 *     at least 4.5 to 1 with white (WCAG 2.2, 1.4.3)
 * @param hover of links under the pointer: {@code #rrggbb}, contrast of at least 4.5 to 1 with white
 */
public record CouncilColours(String main, String hover) {

    public static final String ADDRESS = "/assets/council.css";

    /** The default: a deep teal. */
    public static final CouncilColours TEAL = new CouncilColours("#00545a", "#003c40");

    /** @throws IllegalArgumentException where a colour is not {@code #rrggbb}, and so might be more than a colour */
    public CouncilColours {
        main = colour("main", main);
        hover = colour("hover", hover);
    }

    /** The whole style sheet, as {@code text/css}. */
    public String stylesheet() {
        return ":root{--council-main:" + main + ";--council-hover:" + hover + "}\n";
    }

    private static String colour(String name, String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("Colour " + name + " must look like #00545a, but is \"" + colour + "\"");
        }
        return colour.toLowerCase(Locale.ROOT);
    }
}

package org.localoffer.web.layout;

import java.util.Locale;

/**
 * Colours of the council, served as a separate style sheet at {@link #ADDRESS}, so that pages need no inline style.
 *
 * @param main background of the header's white text, and colour of the rules at headings: {@code #rrggbb}, contrast of
 *     at least 4.5 to 1 with white (WCAG 2.2, 1.4.3)
 * @param hover of links under the pointer: {@code #rrggbb}, contrast of at least 4.5 to 1 with white
 */
public record CouncilColours(String main, String hover) {

    public static final String ADDRESS = "/assets/council.css";

    /** The default: a deep teal. */
    public static final CouncilColours TEAL = new CouncilColours("#00545a", "#003c40");

    private static final double READABLE = 4.5;

    /** @throws IllegalArgumentException where a colour is not {@code #rrggbb} or has too little contrast */
    public CouncilColours {
        main = readable("main", main);
        hover = readable("hover", hover);
    }

    /** The whole style sheet, as {@code text/css}. */
    public String stylesheet() {
        return ":root{--council-main:" + main + ";--council-hover:" + hover + "}\n";
    }

    private static String readable(String name, String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("Colour " + name + " must look like #00545a, but is \"" + colour + "\"");
        }
        double contrast = 1.05 / (luminance(colour) + 0.05);
        if (contrast < READABLE) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Colour %s (%s) has a contrast of %.1f to 1 against white; it needs %.1f",
                    name,
                    colour,
                    contrast,
                    READABLE));
        }
        return colour.toLowerCase(Locale.ROOT);
    }

    /** Relative luminance, 0 (black) to 1 (white): https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

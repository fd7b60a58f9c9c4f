package org.localoffer.service.foundation;

import org.jspecify.annotations.Nullable;

/** Text in cells of CSV files that people open in a spreadsheet. */
public final class SpreadsheetCells {

    /** Without this byte order mark, spreadsheets misread letters beyond ASCII. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private SpreadsheetCells() {}

    /** Puts an apostrophe before text that a spreadsheet would run as a formula; empty for null. */
    public static String harmless(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    }
}

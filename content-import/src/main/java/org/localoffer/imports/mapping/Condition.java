package org.localoffer.imports.mapping;

import java.util.List;
import java.util.Locale;

import org.localoffer.imports.mapping.Expression.ColumnUse;

/**
 * Is met where the column has one of the values, ignoring case. A value that ends with {@code *} matches texts that
 * begin with it; a value between two {@code *} matches texts that contain it at the start of a word; {@code *} alone
 * matches any text; an empty value matches a blank field.
 */
record Condition(ColumnUse column, List<String> values) {

    boolean isMet(Row row) {
        String actual = row.value(column.name());
        return values.stream().anyMatch(value -> actual == null ? value.isEmpty() : matches(value, actual));
    }

    static boolean matches(String pattern, String value) {
        String expected = plain(pattern);
        String actual = plain(value);
        if (expected.length() > 2 && expected.startsWith("*") && expected.endsWith("*")) {
            return containsAtWordStart(
                    actual, expected.substring(1, expected.length() - 1).strip());
        }
        return expected.endsWith("*")
                ? actual.startsWith(expected.substring(0, expected.length() - 1).stripTrailing())
                : actual.equals(expected);
    }

    /**
     * Whether the text contains the words from the start of a word: "art" is in "arts and music" and in "(art)", but
     * not in "party".
     */
    private static boolean containsAtWordStart(String actual, String expected) {
        int at = actual.indexOf(expected);
        while (at > 0 && Character.isLetterOrDigit(actual.charAt(at - 1))) {
            at = actual.indexOf(expected, at + 1);
        }
        return at >= 0;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

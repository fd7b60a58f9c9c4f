package org.localoffer.imports.mapping;

import java.util.List;
import java.util.Locale;

import org.localoffer.imports.mapping.Expression.ColumnUse;

/**
 * Holds where the column has one of the values, in any case of letters. A value that ends with {@code *} stands for all
 * that begin so; one between two {@code *} for all that hold it from the start of a word; {@code *} alone for any value;
 * the empty text for none.
 */
record Condition(ColumnUse column, List<String> values) {

    boolean holds(Row row) {
        String told = row.value(column.name());
        return values.stream().anyMatch(value -> told == null ? value.isEmpty() : matches(value, told));
    }

    static boolean matches(String pattern, String value) {
        String sought = plain(pattern);
        String told = plain(value);
        if (sought.length() > 2 && sought.startsWith("*") && sought.endsWith("*")) {
            return holdsFromAWord(told, sought.substring(1, sought.length() - 1).strip());
        }
        return sought.endsWith("*")
                ? told.startsWith(sought.substring(0, sought.length() - 1).stripTrailing())
                : told.equals(sought);
    }

    /** "art" is in "arts and music" and in "(art)", but not in "party". */
    private static boolean holdsFromAWord(String told, String sought) {
        int at = told.indexOf(sought);
        while (at > 0 && Character.isLetterOrDigit(told.charAt(at - 1))) {
            at = told.indexOf(sought, at + 1);
        }
        return at >= 0;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

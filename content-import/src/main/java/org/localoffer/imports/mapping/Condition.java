package org.localoffer.imports.mapping;

import java.util.List;
import java.util.Locale;

import org.localoffer.imports.mapping.Expression.ColumnUse;

/**
 * Holds where the column has one of the values, in any case of letters. A value that ends with {@code *} stands for all
 * that begin so; {@code *} alone for any value; the empty text for none.
 */
record Condition(ColumnUse column, List<String> values) {

    boolean holds(Row row) {
        String told = row.value(column.name());
        return values.stream().anyMatch(value -> told == null ? value.isEmpty() : matches(value, told));
    }

    static boolean matches(String pattern, String value) {
        String sought = plain(pattern);
        String told = plain(value);
        return sought.endsWith("*")
                ? told.startsWith(sought.substring(0, sought.length() - 1).stripTrailing())
                : told.equals(sought);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package org.localoffer.imports.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.csv.CsvRow;

/** A row whose fields are asked for by the name of their column. */
final class Row {

    private final CsvRow csv;
    private final Map<String, Integer> columns;
    private final Set<String> blanks;

    /** @param columns keys of {@link #key(String)} and where they stand */
    Row(CsvRow csv, Map<String, Integer> columns, Set<String> blanks) {
        this.csv = csv;
        this.columns = columns;
        this.blanks = blanks;
    }

    /** Stripped; null where the field is blank or one of the mapping's words for nothing. */
    @Nullable
    String value(String column) {
        Integer at = columns.get(key(column));
        if (at == null || at >= csv.fields().size()) {
            return null;
        }
        String value = csv.fields().get(at).strip();
        return value.isEmpty() || blanks.contains(value.toLowerCase(Locale.ROOT)) ? null : value;
    }

    /** Column names that differ in case, spaces or underscores are one. */
    static String key(String column) {
        return column.replaceAll("[\\s_\\u00A0\\uFEFF]+", "").toLowerCase(Locale.ROOT);
    }
}

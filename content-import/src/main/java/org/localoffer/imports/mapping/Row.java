package org.localoffer.imports.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.csv.CsvRow;

/** A row whose fields are asked for by the name of their column. */
final class Row {

    private static final Pattern FORMULA = Pattern.compile("=\\s*\"(.*)\"", Pattern.DOTALL);
    private static final Pattern MARKED_AS_TEXT = Pattern.compile("['\u2018\u2019][=+-]?[0-9][0-9 ()./+-]*");

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
        String value = plain(csv.fields().get(at).strip());
        return value.isEmpty() || blanks.contains(value.toLowerCase(Locale.ROOT)) ? null : value;
    }

    /** Without what makes a spreadsheet take a number for text: {@code ="01632 960001"} and {@code '01632960001}. */
    private static String plain(String field) {
        Matcher formula = FORMULA.matcher(field);
        if (formula.matches()) {
            return formula.group(1).replace("\"\"", "\"").strip();
        }
        return MARKED_AS_TEXT.matcher(field).matches() ? field.substring(1).strip() : field;
    }

    /** Column names that differ in case, spaces or underscores are one. */
    static String key(String column) {
        return column.replaceAll("[\\s_\\u00A0\\uFEFF]+", "").toLowerCase(Locale.ROOT);
    }
}

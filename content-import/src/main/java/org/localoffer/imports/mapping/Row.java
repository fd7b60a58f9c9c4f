package org.localoffer.imports.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.csv.CsvRow;

/** A row whose fields are read by column name. */
final class Row {

    private static final Pattern FORMULA = Pattern.compile("=\\s*\"(.*)\"", Pattern.DOTALL);
    private static final Pattern MARKED_AS_TEXT = Pattern.compile("['\u2018\u2019][=+-]?[0-9][0-9 ()./+-]*");

    private final CsvRow csv;
    private final Map<String, Integer> columns;
    private final Set<String> blanks;

    /** @param columns position of each column, by its {@link #key(String)} */
    Row(CsvRow csv, Map<String, Integer> columns, Set<String> blanks) {
        this.csv = csv;
        this.columns = columns;
        this.blanks = blanks;
    }

    /** The stripped value; null where the field is blank or contains one of the mapping's words for blank. */
    @Nullable
    String value(String column) {
        Integer at = columns.get(key(column));
        if (at == null || at >= csv.fields().size()) {
            return null;
        }
        String value = plain(csv.fields().get(at).strip());
        return value.isEmpty() || blanks.contains(value.toLowerCase(Locale.ROOT)) ? null : value;
    }

    /** Removes what makes a spreadsheet keep a number as text: {@code ="01632 960001"} and {@code '01632960001}. */
    private static String plain(String field) {
        Matcher formula = FORMULA.matcher(field);
        if (formula.matches()) {
            return formula.group(1).replace("\"\"", "\"").strip();
        }
        return MARKED_AS_TEXT.matcher(field).matches() ? field.substring(1).strip() : field;
    }

    /** Column names that differ only in case, spaces or underscores have the same key. */
    static String key(String column) {
        return column.replaceAll("[\\s_\\u00A0\\uFEFF]+", "").toLowerCase(Locale.ROOT);
    }
}

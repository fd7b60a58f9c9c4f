package org.localoffer.imports.csv;

import java.util.List;

/**
 * One row of a file, its fields as they stand there.
 *
 * @param number as a spreadsheet counts: the header is row 1, and a field over several lines makes no further row
 * @param lines how many lines of text the row takes, at least 1
 */
public record CsvRow(long number, List<String> fields, int lines) {

    public CsvRow {
        fields = List.copyOf(fields);
    }

    boolean blank() {
        return fields.stream().allMatch(String::isBlank);
    }
}

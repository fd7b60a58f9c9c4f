package org.localoffer.service.listing.imports;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.RowWarning;

/**
 * Something to tell of a row.
 *
 * @param row as a spreadsheet counts: the header is row 1, and stands for the file as a whole
 * @param refused whether the row did not go in; otherwise it did, but for what the problem tells
 * @param column null where the row is meant as a whole
 * @param value what stands in the column; null where it may be a person's
 * @param problem what is wrong, and what became of it
 */
record ImportRemark(
        long row,
        boolean refused,
        @Nullable String column,
        @Nullable String value,
        String problem) {

    static ImportRemark refusal(long row, String reason) {
        return new ImportRemark(row, true, null, null, reason);
    }

    static ImportRemark warning(long row, RowWarning warning) {
        return new ImportRemark(row, false, warning.column(), warning.value(), warning.problem());
    }
}

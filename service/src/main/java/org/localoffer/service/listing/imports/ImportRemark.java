package org.localoffer.service.listing.imports;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.RowWarning;

/**
 * A refusal or a warning about a row.
 *
 * @param row as a spreadsheet counts: the header is row 1, which also stands for the file as a whole
 * @param refused true if the row was not imported; false if it was, except for the problem
 * @param column null if the remark is about the whole row
 * @param value what the column contains; null if it could be personal data
 * @param problem what is wrong, and what was done about it
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

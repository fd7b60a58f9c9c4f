package org.localoffer.service.listing.imports;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.RowWarning;

/**
 * Progress and result of an import.
 *
 * @param rowsTotal rows under the header; null until the file has been opened
 * @param rowsDone rows finished, in the order of the file; an interrupted job continues after them
 * @param leftOut rows that the mapping excludes
 * @param warned number of warnings about imported rows; {@link ImportRemarks} has all of them
 * @param refusals the first {@link #MOST_REFUSALS} refused rows
 * @param warnings the first {@link #MOST_WARNINGS} warnings
 * @param failure why the import failed; null if it did not
 */
record ImportReport(
        @Nullable Integer rowsTotal,
        Integer rowsDone,
        Integer added,
        Integer changed,
        Integer same,
        Integer retired,
        Integer refused,
        Integer leftOut,
        Integer warned,
        List<Refusal> refusals,
        List<Warning> warnings,
        @Nullable String failure) {

    /** Limits the report, which is read as a whole; nobody reads more refusals than this. */
    private static final int MOST_REFUSALS = 1000;

    private static final int MOST_WARNINGS = 200;

    static final ImportReport NOTHING_YET = new ImportReport(null, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), null);

    /** @param row as a spreadsheet counts: the header is row 1 */
    record Refusal(Long row, String reason) {}

    /**
     * A warning about an imported row.
     *
     * @param value null if it could be personal data
     * @param problem continues a sentence that begins with column and value
     */
    record Warning(Long row, String column, @Nullable String value, String problem) {}

    ImportReport {
        // Reports stored by earlier builds lack these counts.
        leftOut = leftOut == null ? 0 : leftOut;
        warned = warned == null ? 0 : warned;
        refusals = refusals == null ? List.of() : List.copyOf(refusals);
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /** Additions to each count, in the order of the report. */
    private record More(int rows, int added, int changed, int same, int retired, int refused, int leftOut) {}

    /** Number of refusals and warnings. */
    long remarks() {
        return (long) refused + warned;
    }

    ImportReport ofRows(int total) {
        return new ImportReport(
                total, rowsDone, added, changed, same, retired, refused, leftOut, warned, refusals, warnings, failure);
    }

    ImportReport withAdded() {
        return with(new More(1, 1, 0, 0, 0, 0, 0));
    }

    ImportReport withChanged() {
        return with(new More(1, 0, 1, 0, 0, 0, 0));
    }

    ImportReport withSame() {
        return with(new More(1, 0, 0, 1, 0, 0, 0));
    }

    ImportReport withLeftOut() {
        return with(new More(1, 0, 0, 0, 0, 0, 1));
    }

    ImportReport withRefused(long row, String reason) {
        ImportReport counted = with(new More(1, 0, 0, 0, 0, 1, 0));
        return refusals.size() < MOST_REFUSALS ? counted.telling(new Refusal(row, reason)) : counted;
    }

    /** Adds a refusal about the file as a whole, at row 1. */
    ImportReport withNothingRetired(String reason) {
        return with(new More(0, 0, 0, 0, 0, 1, 0)).telling(new Refusal(1L, reason));
    }

    ImportReport withRetired(int count) {
        return with(new More(0, 0, 0, 0, count, 0, 0));
    }

    /** Adds the warnings about one imported row. */
    ImportReport withWarnings(long row, List<RowWarning> told) {
        List<Warning> more = Stream.concat(
                        warnings.stream(),
                        told.stream()
                                .map(warning -> new Warning(row, warning.column(), warning.value(), warning.problem())))
                .limit(MOST_WARNINGS)
                .toList();
        return new ImportReport(
                rowsTotal,
                rowsDone,
                added,
                changed,
                same,
                retired,
                refused,
                leftOut,
                warned + told.size(),
                refusals,
                more,
                failure);
    }

    ImportReport failed(String reason) {
        return new ImportReport(
                rowsTotal, rowsDone, added, changed, same, retired, refused, leftOut, warned, refusals, warnings,
                reason);
    }

    private ImportReport with(More more) {
        return new ImportReport(
                rowsTotal,
                rowsDone + more.rows(),
                added + more.added(),
                changed + more.changed(),
                same + more.same(),
                retired + more.retired(),
                refused + more.refused(),
                leftOut + more.leftOut(),
                warned,
                refusals,
                warnings,
                failure);
    }

    private ImportReport telling(Refusal refusal) {
        List<Refusal> more =
                Stream.concat(refusals.stream(), Stream.of(refusal)).toList();
        return new ImportReport(
                rowsTotal, rowsDone, added, changed, same, retired, refused, leftOut, warned, more, warnings, failure);
    }
}

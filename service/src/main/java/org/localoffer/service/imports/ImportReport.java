package org.localoffer.service.imports;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an import has done so far.
 *
 * @param rowsTotal rows under the header; null until the file was opened
 * @param rowsDone rows behind us, in the order of the file; a job cut short goes on after them
 * @param leftOut rows that the mapping does not want
 * @param refusals the first {@link #MOST_REFUSALS} refused rows
 * @param failure why nothing more will happen; null unless the import failed
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
        List<Refusal> refusals,
        @Nullable String failure) {

    /** More of them say no more to a person, and a report is read whole. */
    private static final int MOST_REFUSALS = 1000;

    static final ImportReport NOTHING_YET = new ImportReport(null, 0, 0, 0, 0, 0, 0, 0, List.of(), null);

    /** @param row as a spreadsheet counts: the header is row 1 */
    record Refusal(Long row, String reason) {}

    ImportReport {
        // Reports that were kept before rows were left out do not have it.
        leftOut = leftOut == null ? 0 : leftOut;
        refusals = refusals == null ? List.of() : List.copyOf(refusals);
    }

    ImportReport ofRows(int total) {
        return new ImportReport(total, rowsDone, added, changed, same, retired, refused, leftOut, refusals, failure);
    }

    ImportReport withAdded() {
        return new ImportReport(
                rowsTotal, rowsDone + 1, added + 1, changed, same, retired, refused, leftOut, refusals, failure);
    }

    ImportReport withChanged() {
        return new ImportReport(
                rowsTotal, rowsDone + 1, added, changed + 1, same, retired, refused, leftOut, refusals, failure);
    }

    ImportReport withSame() {
        return new ImportReport(
                rowsTotal, rowsDone + 1, added, changed, same + 1, retired, refused, leftOut, refusals, failure);
    }

    ImportReport withLeftOut() {
        return new ImportReport(
                rowsTotal, rowsDone + 1, added, changed, same, retired, refused, leftOut + 1, refusals, failure);
    }

    ImportReport withRefused(long row, String reason) {
        List<Refusal> more = new ArrayList<>(refusals);
        if (more.size() < MOST_REFUSALS) {
            more.add(new Refusal(row, reason));
        }
        return new ImportReport(
                rowsTotal, rowsDone + 1, added, changed, same, retired, refused + 1, leftOut, more, failure);
    }

    /** Told with the refused rows, as one more that is about the file as a whole: row 1, its header. */
    ImportReport withNothingRetired(String reason) {
        List<Refusal> more = new ArrayList<>(refusals);
        more.add(new Refusal(1L, reason));
        return new ImportReport(
                rowsTotal, rowsDone, added, changed, same, retired, refused + 1, leftOut, more, failure);
    }

    ImportReport withRetired(int count) {
        return new ImportReport(
                rowsTotal, rowsDone, added, changed, same, retired + count, refused, leftOut, refusals, failure);
    }

    ImportReport failed(String reason) {
        return new ImportReport(rowsTotal, rowsDone, added, changed, same, retired, refused, leftOut, refusals, reason);
    }
}

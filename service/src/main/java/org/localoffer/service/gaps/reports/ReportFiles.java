package org.localoffer.service.gaps.reports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes the files of a report. The implementation is in the web layer, which has the templates and may use this package,
 * but not the reverse.
 */
public interface ReportFiles {

    /**
     * Writes every form. The same report gives the same bytes: there is no time and no order in them but its own.
     *
     * @return one file for each {@link ReportForm}
     */
    List<ReportFile> write(Written report);

    /**
     * A report to be written.
     *
     * @param number part of its address
     * @param issue counts from 1
     * @param correction what this issue corrects; null for the first one
     * @param texts that it quotes, by their numbers; those that were withdrawn have none
     */
    record Written(
            long number, int issue, @Nullable String correction, GapReportContent content, List<ReportText> texts) {

        public Written {
            texts = List.copyOf(texts);
        }
    }

    /** A file of one form. */
    @SuppressWarnings("ArrayRecordComponent") // instances are never compared
    record ReportFile(ReportForm form, byte[] bytes) {}
}

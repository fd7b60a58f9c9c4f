package org.localoffer.web.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;

/**
 * The reports that somebody may read.
 *
 * @param lead whose reports these are
 * @param often when reports are made by themselves, a sentence each
 * @param make where a report is asked for; null where the reader belongs to no body
 * @param counted such as "12 reports, the newest first."
 * @param nothing text for an empty list
 */
public record ReportListView(
        String lead,
        List<String> often,
        @Nullable Link make,
        String counted,
        List<ReportRow> rows,
        String nothing,
        Paging paging) {

    public ReportListView {
        often = List.copyOf(often);
        rows = List.copyOf(rows);
    }
}

package org.localoffer.web.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;

/**
 * An issued report as a page.
 *
 * @param newer the newest issue; null where this is it
 * @param body with the gaps of this page
 * @param files the same report as files
 * @param filesNote why there are no files just now; null where there are
 * @param correct where the next issue is asked for; null where there is a newer one
 * @param paging of the gaps
 */
public record ReportView(
        @Nullable Link newer,
        ReportBody body,
        List<Link> files,
        @Nullable String filesNote,
        @Nullable Link correct,
        Link all,
        Paging paging) {

    public ReportView {
        files = List.copyOf(files);
    }
}

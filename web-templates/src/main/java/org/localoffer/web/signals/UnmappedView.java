package org.localoffer.web.signals;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.Queue;

/**
 * Evidence of which nobody knows what it is about.
 *
 * @param notice confirms what has just been done; null otherwise
 * @param since first day that counts, such as "28 November 2025"
 * @param rows one for each kind of evidence that has any; may be empty
 * @param messages those that an officer can map
 * @param paging of the messages
 */
public record UnmappedView(@Nullable String notice, String since, List<Row> rows, Queue messages, Paging paging) {

    public UnmappedView {
        rows = List.copyOf(rows);
    }

    /**
     * One kind of evidence.
     *
     * @param number such as "1,204"
     * @param oldest day of the first, such as "28 November 2025"
     */
    public record Row(String kind, String number, String oldest) {}
}

package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Field;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.SortHeader;

/**
 * The gaps that somebody asked for, as a table.
 *
 * @param counted such as "28 gaps."
 * @param rule the order in a sentence; null where another one was chosen
 * @param leftOut which choices of the address were not known; null where all were
 * @param caption what the table shows, and in which order
 * @param filtered whether something was chosen, so that the choices are shown open
 * @param headers of all columns
 * @param nothing text for an empty table
 * @param reset link to the table without any choice; null where nothing was chosen
 */
public record GapTableView(
        String counted,
        @Nullable String rule,
        @Nullable String leftOut,
        String caption,
        List<Field> filters,
        boolean filtered,
        List<SortHeader> headers,
        List<GapRow> rows,
        String nothing,
        @Nullable Link reset,
        Paging paging) {

    public GapTableView {
        filters = List.copyOf(filters);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}

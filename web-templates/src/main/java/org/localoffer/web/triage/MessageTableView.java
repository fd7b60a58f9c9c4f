package org.localoffer.web.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Field;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;
import org.localoffer.web.staff.SortHeader;

/**
 * The messages that an officer asked for, as a table.
 *
 * @param counted such as "61 messages are waiting, 4 overdue."
 * @param rule the order in a sentence; null where the officer chose another
 * @param leftOut which choices of the address were not known; null where all were
 * @param caption what the table shows, and in which order
 * @param filtered whether something was chosen, so that the choices are shown open
 * @param kept the choices, for the form that ticks messages
 * @param headers of the columns after the first words
 * @param nothing text for an empty table
 * @param reset link to the table without any choice; null where nothing was chosen
 */
public record MessageTableView(
        String title,
        String counted,
        @Nullable String rule,
        @Nullable String leftOut,
        String caption,
        Field search,
        List<Field> filters,
        boolean filtered,
        List<HiddenField> kept,
        List<SortHeader> headers,
        List<MessageRow> rows,
        String nothing,
        @Nullable Link reset,
        Paging paging) {

    public MessageTableView {
        filters = List.copyOf(filters);
        kept = List.copyOf(kept);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** Whether any message can be ticked. */
    public boolean isSelectable() {
        return rows.stream().anyMatch(MessageRow::selectable);
    }
}

package org.localoffer.web.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.search.Paging;

/**
 * The home page of a role, or one complete queue.
 *
 * @param notice confirms what has just been done; null otherwise
 * @param paging of a complete queue; a single page on a home page
 */
public record DeskView(
        String title, @Nullable String lead, @Nullable String notice, List<Queue> queues, Paging paging) {

    public DeskView {
        queues = List.copyOf(queues);
    }
}

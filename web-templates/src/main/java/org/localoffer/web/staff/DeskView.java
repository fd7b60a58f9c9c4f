package org.localoffer.web.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.search.Paging;

/**
 * The first page of a role, or one whole queue: what to do next.
 *
 * @param notice what has just been done; null otherwise
 * @param paging of a whole queue; one page on a desk
 */
public record DeskView(
        String title, @Nullable String lead, @Nullable String notice, List<Queue> queues, Paging paging) {

    public DeskView {
        queues = List.copyOf(queues);
    }
}

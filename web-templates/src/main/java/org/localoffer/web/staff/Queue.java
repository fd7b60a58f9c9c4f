package org.localoffer.web.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * Waiting decisions of one kind.
 *
 * @param id of its heading
 * @param counted summary, such as "3 edits wait, oldest 2 days"
 * @param nothing text for an empty queue, such as "No edits wait."
 * @param all address of the complete queue, where only its first entries are shown; null otherwise
 */
public record Queue(
        String id,
        String title,
        String counted,
        String nothing,
        List<QueueEntry> entries,
        @Nullable Link all) {

    public Queue {
        entries = List.copyOf(entries);
    }
}

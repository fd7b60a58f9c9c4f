package org.localoffer.web.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * Decisions of one kind.
 *
 * @param id of its heading
 * @param counted what to do next, such as "3 edits wait, oldest 2 days"
 * @param nothing what is said where it is empty, such as "No edits wait."
 * @param all address of the whole queue, where only its first entries stand here; null otherwise
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

package org.localoffer.web.staff;

import java.util.List;

/**
 * Published content, which an officer can search, and content that is taken down.
 *
 * @param query the words searched for; empty at first
 */
public record PublishedView(String query, List<Queue> queues) {

    public PublishedView {
        queues = List.copyOf(queues);
    }
}

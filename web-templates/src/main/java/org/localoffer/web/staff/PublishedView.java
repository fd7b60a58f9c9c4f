package org.localoffer.web.staff;

import java.util.List;

/**
 * What is public, to be found by an officer, and what is taken down.
 *
 * @param looked what was looked for; empty at first
 */
public record PublishedView(String looked, List<Queue> queues) {

    public PublishedView {
        queues = List.copyOf(queues);
    }
}

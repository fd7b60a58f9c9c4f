package org.localoffer.service.feedback;

import org.localoffer.service.foundation.SlugEnum;

/** What the officers' queue is sorted by. */
public enum QueueSort implements SlugEnum {
    /**
     * Overdue messages first, then those on which a second officer has to agree, then by the day on which they are due;
     * those that are dealt with last.
     */
    URGENT("urgent", "What is urgent"),
    KIND("kind", "Kind"),
    RECEIVED("received", "Received"),
    DUE("due", "Due"),
    STATE("state", "State"),
    CLAIMED("claimed", "Claimed by");

    private final String slug;
    private final String label;

    QueueSort(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.localoffer.service.feedback;

import org.localoffer.service.foundation.SlugEnum;

/** What the officers' queue is sorted by. */
public enum QueueSort implements SlugEnum {
    /**
     * Overdue messages first, then those on which a second officer has to agree, then by the day on which they are due;
     * those that are dealt with last.
     */
    URGENT("What is urgent"),
    KIND("Kind"),
    RECEIVED("Received"),
    DUE("Due"),
    STATE("State"),
    CLAIMED("Claimed by");
    private final String label;

    QueueSort(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * The evidence of one kind, one by one.
 *
 * @param kind such as "Messages from families"
 * @param counted how often in the year
 * @param entries the latest first
 * @param more what the list leaves out, such as "And 34 more."; null where it is whole
 */
public record SignalListView(
        String kind,
        String counted,
        List<Entry> entries,
        @Nullable String more) {

    public SignalListView {
        entries = List.copyOf(entries);
    }

    /**
     * One piece of evidence, or several of one day.
     *
     * @param day such as "4 May 2027"
     * @param what a message that may be opened, or the words of an officer, or a number
     */
    public record Entry(String day, Link what) {}
}

package org.localoffer.web.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One waiting decision.
 *
 * @param address of the page on which it is made
 * @param waited such as "2 days"; null where it is not waiting
 * @param facts short, such as "Speech and language therapy" and "Age 5 to 11"
 * @param alert why it is urgent or unusual, such as "May name somebody"; null otherwise
 */
public record QueueEntry(
        String title,
        @Nullable String address,
        @Nullable String waited,
        List<String> facts,
        @Nullable String alert) {

    public QueueEntry {
        address = Addresses.web(address);
        facts = List.copyOf(facts);
    }
}

package org.localoffer.web.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One decision that waits.
 *
 * @param address where it is taken
 * @param waited such as "2 days"; null where it does not wait
 * @param facts short, such as "Speech and language therapy" and "Age 5 to 11"
 * @param alert what makes it urgent or odd, such as "May name somebody"; null for nothing
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

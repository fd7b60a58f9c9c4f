package org.localoffer.web.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One message in the officers' table.
 *
 * @param words its first words
 * @param about its listing, or what is missing; null where neither is known
 * @param received such as "3 May 2027, 2 days ago"
 * @param due such as "5 May 2027, in 2 days"
 * @param notes what else hangs on a date, a sentence each
 * @param claimed who is on it, such as "Nobody"
 * @param selectable whether it can be ticked
 */
public record MessageRow(
        String reference,
        @Nullable String address,
        String words,
        String kind,
        @Nullable String about,
        String received,
        String due,
        boolean overdue,
        List<String> notes,
        String state,
        String claimed,
        boolean selectable) {

    public MessageRow {
        address = Addresses.web(address);
        notes = List.copyOf(notes);
    }
}

package org.localoffer.web.commissioning;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * A large number on a desk.
 *
 * @param number such as "3"; null where there is nothing to count
 * @param words what it counts, such as "new gaps", or that there is nothing
 * @param address of the list or table that holds just so many; null where there is nothing
 */
public record DeskNumber(
        @Nullable String number, String words, @Nullable String address) {

    public DeskNumber {
        address = Addresses.web(address);
    }

    /** @param words such as "Nothing is overdue." */
    public static DeskNumber nothing(String words) {
        return new DeskNumber(null, words, null);
    }
}

package org.localoffer.web.staff;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * The heading of a column by which a table can be sorted.
 *
 * @param address of the table sorted by this column, or the other way round
 * @param sorted {@code ascending} or {@code descending}; null where the table is sorted by something else
 */
public record SortHeader(
        String label, @Nullable String address, @Nullable String sorted) {

    public SortHeader {
        address = Addresses.web(address);
    }
}

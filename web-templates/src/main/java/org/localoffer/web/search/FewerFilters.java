package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * One filter that could be taken off when nothing was found.
 *
 * @param label of the filter, such as "Age 5 to 11"
 * @param address the search without it
 * @param listings that the search without it would find
 */
public record FewerFilters(String label, @Nullable String address, long listings) {

    public FewerFilters {
        address = Addresses.web(address);
    }

    public String countWords() {
        return Words.count(listings, "listing", "listings");
    }
}

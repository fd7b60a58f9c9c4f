package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * One thing that could be left out when nothing found answers everything.
 *
 * @param label of what is left out, such as "Age 5 to 11"
 * @param address the search without it
 * @param listings that answer all the rest
 */
public record FewerFilters(String label, @Nullable String address, long listings) {

    public FewerFilters {
        address = Addresses.web(address);
    }

    public String countWords() {
        return Words.count(listings, "listing", "listings");
    }
}

package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * One condition that could be removed where no listing is a strong match.
 *
 * @param label of the condition, such as "Age 5 to 11"
 * @param address the search without it
 * @param listings number of strong matches without it
 */
public record FewerFilters(String label, @Nullable String address, long listings) {

    public FewerFilters {
        address = Addresses.web(address);
    }

    public String countWords() {
        return Words.count(listings, "listing", "listings");
    }
}

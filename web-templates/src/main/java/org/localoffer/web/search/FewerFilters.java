package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * One condition that could be removed where no listing is a strong match.
 *
 * @param label of the condition, such as "Age 5 to 11"
 * @param address the search without it
 * @param listings that the search without it finds, at least as many as the page with it has
 * @param fitting strong matches among them, at least one
 */
public record FewerFilters(String label, @Nullable String address, long listings, long fitting) {

    public FewerFilters {
        address = Addresses.web(address);
    }

    /** Such as "12 listings, 4 of them fit". */
    public String countWords() {
        String found = Words.count(listings, "listing", "listings");
        if (fitting == listings) {
            return found + (fitting == 1 ? " that fits" : " that fit");
        }
        return found + ", " + Words.number(fitting) + (fitting == 1 ? " of them fits" : " of them fit");
    }
}

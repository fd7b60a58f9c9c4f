package org.localoffer.web.shortlist;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;
import org.localoffer.web.listing.ListingView;

/**
 * One listing on a shortlist.
 *
 * @param address of its page
 * @param listing null where it is no longer listed
 * @param goneSince null where it is still listed, or where unknown
 * @param goneReason in words; null where it is still listed, or where unknown
 * @param removeAddress the shortlist without it
 */
public record ShortlistEntry(
        String name,
        @Nullable String address,
        @Nullable ListingView listing,
        @Nullable LocalDate goneSince,
        @Nullable String goneReason,
        @Nullable String removeAddress) {

    public ShortlistEntry {
        address = Addresses.web(address);
        removeAddress = Addresses.web(removeAddress);
    }

    public @Nullable String goneSinceWords() {
        return goneSince == null ? null : Words.date(goneSince);
    }
}

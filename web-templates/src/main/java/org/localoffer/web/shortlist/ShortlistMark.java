package org.localoffer.web.shortlist;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * Whether a listing is on the family's shortlist, and the link that changes it.
 *
 * @param on whether it is
 * @param changeAddress the same page with the listing added or removed; null where the shortlist is full
 */
public record ShortlistMark(boolean on, @Nullable String changeAddress) {

    public ShortlistMark {
        changeAddress = Addresses.web(changeAddress);
    }
}

package org.localoffer.web.shortlist;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * Whether a listing is on the family's shortlist, and the way to change that.
 *
 * @param on whether it is
 * @param changeAddress the same page with it taken off or put on; null where the shortlist is full
 */
public record ShortlistMark(boolean on, @Nullable String changeAddress) {

    public ShortlistMark {
        changeAddress = Addresses.web(changeAddress);
    }
}

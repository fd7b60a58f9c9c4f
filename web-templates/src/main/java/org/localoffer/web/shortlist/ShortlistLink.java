package org.localoffer.web.shortlist;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * The link to the family's shortlist.
 *
 * @param count of listings on it, 1 or more
 */
public record ShortlistLink(int count, @Nullable String address) {

    public ShortlistLink {
        address = Addresses.web(address);
    }
}

package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One item of the pagination.
 *
 * @param number of the page, from 1; 0 for a gap
 * @param address null for a gap
 */
public record PageLink(int number, @Nullable String address, boolean current) {

    public PageLink {
        address = Addresses.web(address);
    }

    public boolean gap() {
        return number == 0 || address == null;
    }
}

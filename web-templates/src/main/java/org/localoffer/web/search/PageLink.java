package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One step of the paging.
 *
 * @param number of the page, from 1; 0 stands for pages left out
 * @param address null for pages left out
 */
public record PageLink(int number, @Nullable String address, boolean current) {

    public PageLink {
        address = Addresses.web(address);
    }

    public boolean gap() {
        return number == 0 || address == null;
    }
}

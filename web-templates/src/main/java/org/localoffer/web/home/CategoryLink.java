package org.localoffer.web.home;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/** A landing page on the first page; the note says in a few words what is there, or is null. */
public record CategoryLink(
        String label, @Nullable String address, @Nullable String note) {

    public CategoryLink {
        address = Addresses.web(address);
    }
}

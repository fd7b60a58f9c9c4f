package org.localoffer.web.home;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/** A link on the home page to a landing page; the note says in a few words what it holds, or is null. */
public record CategoryLink(
        String label, @Nullable String address, @Nullable String note) {

    public CategoryLink {
        address = Addresses.web(address);
    }
}

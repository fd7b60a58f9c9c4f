package org.localoffer.web.shortlist;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * A listing that was taken off just now.
 *
 * @param undoAddress the shortlist with it, in its old place
 */
public record RemovedEntry(String name, @Nullable String undoAddress) {

    public RemovedEntry {
        undoAddress = Addresses.web(undoAddress);
    }
}

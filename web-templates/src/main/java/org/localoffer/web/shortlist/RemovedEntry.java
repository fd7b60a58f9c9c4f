package org.localoffer.web.shortlist;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * A listing that has just been removed.
 *
 * @param undoAddress the shortlist with it, in its former position
 */
public record RemovedEntry(String name, @Nullable String undoAddress) {

    public RemovedEntry {
        undoAddress = Addresses.web(undoAddress);
    }
}

package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One search term or filter that is set, and the link that removes it.
 *
 * @param label such as "help with autism" or "Age 5 to 11"
 * @param removeAddress the same search without it; null where it cannot be removed
 */
public record Chip(String label, @Nullable String removeAddress) {

    public Chip {
        removeAddress = Addresses.web(removeAddress);
    }
}

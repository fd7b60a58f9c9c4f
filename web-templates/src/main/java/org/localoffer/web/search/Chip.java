package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One thing that was searched for or ticked, and the way to take it off.
 *
 * @param label such as "help with autism" or "Age 5 to 11"
 * @param removeAddress the same search without it; null where it cannot be taken off
 */
public record Chip(String label, @Nullable String removeAddress) {

    public Chip {
        removeAddress = Addresses.web(removeAddress);
    }
}

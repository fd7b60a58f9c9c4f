package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * A spelling correction of the query.
 *
 * @param shown the words that were searched for
 * @param typed the words as typed
 * @param typedAddress searches for the words as typed
 */
public record Correction(
        String shown, String typed, @Nullable String typedAddress) {

    public Correction {
        typedAddress = Addresses.web(typedAddress);
    }
}

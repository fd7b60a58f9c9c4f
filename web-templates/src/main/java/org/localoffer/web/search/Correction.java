package org.localoffer.web.search;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * What was searched for instead of a likely slip.
 *
 * @param shown the words searched for
 * @param typed the words as typed
 * @param typedAddress searches for the words as typed
 */
public record Correction(
        String shown, String typed, @Nullable String typedAddress) {

    public Correction {
        typedAddress = Addresses.web(typedAddress);
    }
}

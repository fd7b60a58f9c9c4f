package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * The phone number of a listing on its card. Each card prints it.
 *
 * @param phone as received, including words beside the number
 * @param dialled the number alone
 * @param first whether the card is the first that fits: it alone shows the number on a screen
 */
public record CardPhone(String phone, @Nullable String dialled, boolean first) {

    public @Nullable String link() {
        return Addresses.tel(dialled);
    }
}

package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * How to contact a listing or a provider: a role, never a person. Any part may be null.
 *
 * @param phone as received, including words beside the number
 * @param dialled the digits to dial for it; null where it holds no complete number
 */
public record ContactView(
        @Nullable String role,
        @Nullable String phone,
        @Nullable String dialled,
        @Nullable String email,
        @Nullable String note) {

    public @Nullable String phoneLink() {
        return Addresses.tel(dialled);
    }

    public @Nullable String emailLink() {
        return Addresses.mailto(email);
    }
}

package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/** How to reach a listing or a provider: a role, never a person. Any part may be null. */
public record ContactView(
        @Nullable String role,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String note) {

    public @Nullable String phoneLink() {
        return Addresses.tel(phone);
    }

    public @Nullable String emailLink() {
        return Addresses.mailto(email);
    }
}

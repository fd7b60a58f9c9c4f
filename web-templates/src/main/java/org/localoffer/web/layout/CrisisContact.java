package org.localoffer.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to ring now.
 *
 * @param label whom it reaches, such as "Police, fire or ambulance"
 * @param phone as people read it
 * @param dialled the digits to dial for it; null where it holds no complete number
 * @param note when to use it or when it is answered; null where none is needed
 */
public record CrisisContact(
        String label,
        String phone,
        @Nullable String dialled,
        @Nullable String note) {

    public @Nullable String phoneLink() {
        return Addresses.tel(dialled);
    }
}

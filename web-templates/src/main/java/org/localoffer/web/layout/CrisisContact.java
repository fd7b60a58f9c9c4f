package org.localoffer.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to ring now.
 *
 * @param label whom it reaches, such as "Police, fire or ambulance"
 * @param phone as people dial it
 * @param note when to use it or when it is answered; null where there is nothing to say
 */
public record CrisisContact(
        String label, String phone, @Nullable String note) {

    public @Nullable String phoneLink() {
        return Addresses.tel(phone);
    }
}

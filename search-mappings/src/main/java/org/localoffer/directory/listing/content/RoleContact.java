package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/**
 * Contact details of a role, never of a person (UK GDPR, data minimisation).
 *
 * @param role such as "SENCO" or "Duty team"
 * @param email a role mailbox
 * @param phone as dialled
 * @param note such as "answerphone after 5pm", or another way to make contact
 */
public record RoleContact(
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String note) {

    public RoleContact {
        role = Texts.orNull(role);
        email = Texts.orNull(email);
        phone = Texts.orNull(phone);
        note = Texts.orNull(note);
    }
}

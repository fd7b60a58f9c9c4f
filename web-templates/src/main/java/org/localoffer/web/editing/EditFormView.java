package org.localoffer.web.editing;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Addresses;

/**
 * The form of one listing, in sections.
 *
 * @param listing its name as published now
 * @param address of its public page
 * @param reason why an officer returned the last edit; null where none did
 */
public record EditFormView(
        String listing, @Nullable String address, @Nullable String reason, Form form) {

    public EditFormView {
        address = Addresses.web(address);
    }
}

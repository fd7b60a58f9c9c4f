package org.localoffer.web.page;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * The parts of the privacy page that depend on the council and the configuration.
 *
 * @param dataProtectionEmail mailbox of the data protection officer
 * @param counted true where searches are counted, so that the page explains how
 * @param kept how long each kind of data is kept
 * @param updated when the page last changed
 */
public record PrivacyView(String dataProtectionEmail, boolean counted, List<Kept> kept, LocalDate updated) {

    public PrivacyView {
        kept = List.copyOf(kept);
    }

    /** @param howLong such as "90 days" */
    public record Kept(String what, String howLong) {}

    public @Nullable String emailLink() {
        return Addresses.mailto(dataProtectionEmail);
    }

    public String updatedWords() {
        return Words.date(updated);
    }
}

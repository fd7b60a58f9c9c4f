package org.localoffer.web.page;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * What the privacy page cannot know by itself.
 *
 * @param dataProtectionEmail mailbox of the data protection officer
 * @param counted true where searches are counted, so that the page says how
 * @param updated when the page last changed
 */
public record PrivacyView(String dataProtectionEmail, boolean counted, LocalDate updated) {

    public @Nullable String emailLink() {
        return Addresses.mailto(dataProtectionEmail);
    }

    public String updatedWords() {
        return Words.date(updated);
    }
}

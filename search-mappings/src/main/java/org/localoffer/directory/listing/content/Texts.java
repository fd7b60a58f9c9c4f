package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/** Normalises text values; blank text counts as not given. */
final class Texts {

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String required(String field, @Nullable String text) {
        String stripped = orNull(text);
        if (stripped == null) {
            throw new InvalidContentException(field, "must not be blank");
        }
        return stripped;
    }
}

package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/** Blank text is text that nobody gave. */
final class Texts {

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String required(String field, @Nullable String text) {
        String told = orNull(text);
        if (told == null) {
            throw new InvalidContentException(field, "must not be blank");
        }
        return told;
    }
}

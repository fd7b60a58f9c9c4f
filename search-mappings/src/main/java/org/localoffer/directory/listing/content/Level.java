package org.localoffer.directory.listing.content;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How specialised a listing is (SEND Code of Practice 2015, 4.31). */
public enum Level {
    UNIVERSAL,
    TARGETED,
    SPECIALIST;

    /** The value in addresses and in JSON, such as {@code targeted}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

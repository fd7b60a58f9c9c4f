package org.localoffer.directory.listing.content;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a listing is for everybody (SEND Code of Practice 2015, 4.31). */
public enum Level {
    UNIVERSAL,
    TARGETED,
    SPECIALIST;

    /** As it stands in addresses and in JSON, such as {@code targeted}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

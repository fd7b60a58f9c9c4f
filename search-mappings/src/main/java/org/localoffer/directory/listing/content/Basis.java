package org.localoffer.directory.listing.content;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a source stated a value or it was inferred, such as an age range from "primary school". */
public enum Basis {
    STATED,
    ASSUMED;

    /** The value in addresses and in JSON, such as {@code assumed}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

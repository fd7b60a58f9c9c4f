package org.localoffer.directory.listing.content;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether something was told to us or worked out from something else, such as an age range from "primary school". */
public enum Basis {
    STATED,
    ASSUMED;

    /** As it stands in addresses and in JSON, such as {@code assumed}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

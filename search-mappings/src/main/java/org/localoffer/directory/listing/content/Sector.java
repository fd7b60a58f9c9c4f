package org.localoffer.directory.listing.content;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Sector of the body that provides a listing. */
public enum Sector {
    EDUCATION,
    HEALTH,
    SOCIAL_CARE,
    VOLUNTARY;

    /** The value in addresses and in JSON, such as {@code social-care}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

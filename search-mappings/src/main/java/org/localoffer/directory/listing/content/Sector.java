package org.localoffer.directory.listing.content;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Of the body that provides a listing. */
public enum Sector {
    EDUCATION,
    HEALTH,
    SOCIAL_CARE,
    VOLUNTARY;

    /** As it stands in addresses and in JSON, such as {@code social-care}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

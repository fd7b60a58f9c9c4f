package org.localoffer.directory.listing.content;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether families can use a listing now (Children and Families Act 2014, s.30(1)). Planned, paused and closed listings
 * are never shown as available.
 */
public enum AvailabilityStatus {
    AVAILABLE,
    LIMITED,
    PLANNED,
    PAUSED,
    CLOSED;

    /** The value in addresses and in JSON, such as {@code limited}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

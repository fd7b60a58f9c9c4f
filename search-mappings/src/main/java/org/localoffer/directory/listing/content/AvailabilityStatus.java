package org.localoffer.directory.listing.content;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What families can expect now (Children and Families Act 2014, s.30(1)). Planned, paused and closed never look
 * available.
 */
public enum AvailabilityStatus {
    AVAILABLE,
    LIMITED,
    PLANNED,
    PAUSED,
    CLOSED;

    /** As it stands in addresses and in JSON, such as {@code limited}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

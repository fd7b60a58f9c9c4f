package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

/**
 * Why a listing is not fully available (Children and Families Act 2014, s.30(1)).
 *
 * @param label "Limited", "Planned", "Paused" or "Closed"
 * @param note the reason, and from when; null where unknown
 */
public record StatusBanner(String label, @Nullable String note) {

    public String words() {
        return switch (label) {
            case "Limited" -> "This is limited at the moment";
            case "Planned" -> "This is planned. You cannot use it yet";
            case "Paused" -> "This is paused. You cannot use it at the moment";
            case "Closed" -> "This has closed";
            default -> label;
        };
    }
}

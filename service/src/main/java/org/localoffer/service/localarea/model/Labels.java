package org.localoffer.service.localarea.model;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.Sector;

/** Labels of the closed lists that the law defines, for pages and the API. */
public final class Labels {

    private Labels() {}

    public static String of(Sector sector) {
        return switch (sector) {
            case EDUCATION -> "Education";
            case HEALTH -> "Health";
            case SOCIAL_CARE -> "Social care";
            case VOLUNTARY -> "Voluntary and community";
        };
    }

    public static String of(Level level) {
        return switch (level) {
            case UNIVERSAL -> "For everyone";
            case TARGETED -> "For those who need more help";
            case SPECIALIST -> "Specialist";
        };
    }

    public static String of(AvailabilityStatus status) {
        return switch (status) {
            case AVAILABLE -> "Available";
            case LIMITED -> "Limited";
            case PLANNED -> "Planned";
            case PAUSED -> "Paused";
            case CLOSED -> "Closed";
        };
    }
}

package org.localoffer.directory.listing;

/** Whether the public can see a listing, or only that it existed. */
public enum ListingStatus {
    PUBLISHED,
    RETIRED,
    /** Hidden from the public while an officer corrects it. */
    TAKEN_DOWN
}

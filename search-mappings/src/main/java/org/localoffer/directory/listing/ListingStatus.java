package org.localoffer.directory.listing;

/** Whether the public can see a listing, or only that it once was there. */
public enum ListingStatus {
    PUBLISHED,
    RETIRED,
    /** Out of the public's sight while an officer corrects what it says. */
    TAKEN_DOWN
}

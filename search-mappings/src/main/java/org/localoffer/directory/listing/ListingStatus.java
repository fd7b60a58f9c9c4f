package org.localoffer.directory.listing;

/** Whether the public can see a listing, or only that it once was there. */
public enum ListingStatus {
    PUBLISHED,
    RETIRED
}

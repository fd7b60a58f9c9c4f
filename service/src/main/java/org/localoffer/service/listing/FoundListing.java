package org.localoffer.service.listing;

import org.localoffer.directory.listing.Listing;

/** What stands at a listing's address. */
public sealed interface FoundListing {

    /** A listing in the directory. */
    record Published(Listing listing) implements FoundListing {}

    /** A listing that once was: its address tells so for good. */
    record Retired(Listing listing) implements FoundListing {}

    /** A listing that is being corrected: nothing of it is shown, its name neither. */
    record TakenDown() implements FoundListing {}

    /** Nothing, now or ever. */
    record Unknown() implements FoundListing {}
}

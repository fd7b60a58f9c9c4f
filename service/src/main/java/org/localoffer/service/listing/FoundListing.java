package org.localoffer.service.listing;

import org.localoffer.directory.listing.Listing;

/** What is at a listing's address. */
public sealed interface FoundListing {

    /** A published listing. */
    record Published(Listing listing) implements FoundListing {}

    /** A retired listing. Its address permanently shows that it was retired. */
    record Retired(Listing listing) implements FoundListing {}

    /** A listing that has been taken down while it is corrected. Neither its name nor its content is shown. */
    record TakenDown() implements FoundListing {}

    /** There has never been a listing at this address. */
    record Unknown() implements FoundListing {}
}

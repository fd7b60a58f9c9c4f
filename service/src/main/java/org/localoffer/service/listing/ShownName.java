package org.localoffer.service.listing;

import org.localoffer.directory.listing.Listing;

/** The name of a listing as other pages and mails show it, such as an answer to a message about it or a shortlist. */
public final class ShownName {

    private ShownName() {}

    /** Omits the name of a listing that has been taken down, since the name itself may be what is being corrected. */
    public static String of(Listing listing) {
        return listing.isTakenDown()
                ? "A listing that is not shown just now"
                : listing.content().name();
    }
}

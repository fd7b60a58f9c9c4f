package org.localoffer.service.listing;

import org.localoffer.directory.listing.Listing;

/** What a listing is called where its page is not: an answer to a message about it, a shortlist, a mail. */
public final class ShownName {

    private ShownName() {}

    /** The name itself may be what is being corrected. */
    public static String of(Listing listing) {
        return listing.isTakenDown()
                ? "A listing that is not shown just now"
                : listing.content().name();
    }
}

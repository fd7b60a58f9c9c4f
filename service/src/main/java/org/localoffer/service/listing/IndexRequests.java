package org.localoffer.service.listing;

import java.util.List;
import java.util.UUID;

import org.localoffer.directory.listing.Listing;

/**
 * Asks for indexing, as part of the transaction of the change. What an index is, only the search knows, which stands above
 * listings.
 */
public interface IndexRequests {

    /** After one listing changed, or was confirmed. */
    void changed(Listing listing);

    /**
     * After many listings changed together: one job for all of them.
     *
     * @param batch names the job; asking again under that name while it waits changes nothing
     */
    void changed(String batch, List<UUID> listings);
}

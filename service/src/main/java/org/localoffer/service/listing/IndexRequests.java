package org.localoffer.service.listing;

import java.util.List;
import java.util.UUID;

import org.localoffer.directory.listing.Listing;

/**
 * Requests indexing in the transaction of the change. The implementation is in the search package, which may use this
 * one but not the reverse.
 */
public interface IndexRequests {

    /** Requests indexing of a listing that was changed or confirmed. */
    void changed(Listing listing);

    /**
     * Requests one job that indexes all the listings.
     *
     * @param batch name of the job; a second request with the same name has no effect while the first is waiting
     */
    void changed(String batch, List<UUID> listings);
}

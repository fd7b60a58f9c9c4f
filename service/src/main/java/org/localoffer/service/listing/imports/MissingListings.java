package org.localoffer.service.listing.imports;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.directory.listing.Listing;
import org.localoffer.imports.ImportSource;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.ListingRepository;

/** Retires listings that their source no longer contains. */
@ApplicationScoped
class MissingListings {

    private static final String REASON = "Its source no longer lists it.";

    private final ListingRepository listings;
    private final ListingPublisher publisher;
    private final IndexRequests index;
    private final AdvisoryLocks locks;

    MissingListings(ListingRepository listings, ListingPublisher publisher, IndexRequests index, AdvisoryLocks locks) {
        this.listings = listings;
        this.publisher = publisher;
        this.index = index;
        this.locks = locks;
    }

    /**
     * Retires the source's listings that the file lacks. If they are more than half of its published listings, nothing
     * is retired, since the file is probably incomplete.
     */
    @Transactional(TxType.MANDATORY)
    ImportReport retire(UUID run, ImportSource source, Set<String> seen, ImportReport report, boolean dryRun) {
        locks.take(ImportStep.actor(source).text());
        List<Listing> published = listings.publishedFrom(source.name());
        List<Listing> gone = published.stream()
                .filter(listing -> !seen.contains(listing.provenance().sourceId()))
                .toList();
        if (gone.size() * 2 > published.size()) {
            return report.withNothingRetired("Nothing was retired, because the file lacks " + gone.size() + " of the "
                    + published.size() + " listings of this source. Is it the whole file?");
        }
        if (!dryRun && !gone.isEmpty()) {
            gone.forEach(listing -> publisher.retire(listing, REASON, ImportStep.actor(source)));
            index.changed(
                    "import:" + run + ":retired", gone.stream().map(Listing::id).toList());
        }
        return report.withRetired(gone.size());
    }
}

package org.localoffer.service.listing.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.localoffer.directory.listing.Listing;
import org.localoffer.imports.ImportSource;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingBatches;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.listing.SourcedListing;

/** Retires listings that their source no longer contains. */
@ApplicationScoped
class MissingListings {

    private static final String REASON = "Its source no longer lists it.";

    private final EntityManager entities;
    private final ListingRepository listings;
    private final ListingBatches batches;
    private final ListingPublisher publisher;
    private final IndexRequests index;
    private final AdvisoryLocks locks;

    MissingListings(
            EntityManager entities,
            ListingRepository listings,
            ListingBatches batches,
            ListingPublisher publisher,
            IndexRequests index,
            AdvisoryLocks locks) {
        this.entities = entities;
        this.listings = listings;
        this.batches = batches;
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
        List<SourcedListing> published = listings.publishedFrom(source.name());
        List<UUID> gone = published.stream()
                .filter(listing -> !seen.contains(listing.sourceId()))
                .map(SourcedListing::id)
                .toList();
        if (gone.size() * 2 > published.size()) {
            return report.withNothingRetired("Nothing was retired, because the file lacks " + gone.size() + " of the "
                    + published.size() + " listings of this source. Is it the whole file?");
        }
        if (dryRun) {
            return report.withRetired(gone.size());
        }
        int retired = 0;
        for (int from = 0; from < gone.size(); from += ListingBatches.SIZE) {
            List<UUID> batch = gone.subList(from, Math.min(from + ListingBatches.SIZE, gone.size()));
            retired += retire(batch, ImportStep.actor(source));
            index.changed("import:" + run + ":retired:" + from, batch);
        }
        return report.withRetired(retired);
    }

    /** @return how many; an officer may have taken one of them down since they were looked for */
    private int retire(List<UUID> batch, Actor actor) {
        Map<UUID, Listing> found = batches.byIds(batch);
        List<Listing> published = batch.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .filter(Listing::isVisible)
                .toList();
        publisher.retire(published, REASON, actor);
        // Only the listings of one batch are in memory.
        entities.flush();
        entities.clear();
        return published.size();
    }
}

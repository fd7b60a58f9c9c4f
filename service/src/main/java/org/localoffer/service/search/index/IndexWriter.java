package org.localoffer.service.search.index;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.listing.ListingBatches;

/** Writes listings and guides to the engine as they are in the database. */
@ApplicationScoped
public class IndexWriter {

    private final EntityManager entities;
    private final SearchSession search;
    private final SearchIndex index;
    private final AdvisoryLocks locks;
    private final ListingBatches listings;

    IndexWriter(
            EntityManager entities,
            SearchSession search,
            SearchIndex index,
            AdvisoryLocks locks,
            ListingBatches listings) {
        this.entities = entities;
        this.search = search;
        this.index = index;
        this.locks = locks;
        this.listings = listings;
    }

    /**
     * Indexes the listings and waits for the engine's response. Listings that are not visible are removed from the
     * index.
     *
     * @throws RuntimeException if the engine did not accept all of them; the job is then retried
     */
    @Transactional
    @ActivateRequestContext
    public void index(List<UUID> ids) {
        index.requirePresent();
        // Jobs for the same listing run one after the other, and the later one reads what the earlier change committed.
        locks.takeAll(ids.stream().map(UUID::toString).toList());
        Map<UUID, Listing> found = listings.byIds(ids);
        SearchIndexingPlan plan = search.indexingPlan();
        for (UUID id : ids) {
            Listing listing = found.get(id);
            if (listing != null && listing.isVisible()) {
                plan.addOrUpdate(listing);
            } else {
                plan.purge(Listing.class, id, null);
            }
        }
        plan.execute();
        index.written();
    }

    /** Indexes all guides; there are few. */
    @Transactional
    @ActivateRequestContext
    public void indexGuides() {
        locks.take("guides");
        SearchIndexingPlan plan = search.indexingPlan();
        entities.createQuery("from Guide", Guide.class).getResultStream().forEach(plan::addOrUpdate);
        plan.execute();
    }
}

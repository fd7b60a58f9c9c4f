package org.localoffer.service.search.index;

import java.util.List;
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

/** Writes listings and guides to the engine as they stand in the database now. */
@ApplicationScoped
public class IndexWriter {

    private final EntityManager entities;
    private final SearchSession search;
    private final SearchIndex index;
    private final AdvisoryLocks locks;

    IndexWriter(EntityManager entities, SearchSession search, SearchIndex index, AdvisoryLocks locks) {
        this.entities = entities;
        this.search = search;
        this.index = index;
        this.locks = locks;
    }

    /**
     * Indexes those listings, and waits for the engine's answer.
     *
     * @throws RuntimeException if the engine did not take them all; the job is then tried again
     */
    @Transactional
    @ActivateRequestContext
    public void index(List<UUID> ids) {
        index.requirePresent();
        // Two jobs of one listing take turns, and the later one reads what the earlier change committed; in one order,
        // so that two batches never wait for each other.
        ids.stream().sorted().map(UUID::toString).forEach(locks::take);
        SearchIndexingPlan plan = search.indexingPlan();
        for (UUID id : ids) {
            Listing listing = entities.find(Listing.class, id);
            if (listing != null && listing.isVisible()) {
                plan.addOrUpdate(listing);
            } else {
                plan.purge(Listing.class, id, null);
            }
        }
        plan.execute();
    }

    /** Indexes every guide; there are few. */
    @Transactional
    @ActivateRequestContext
    public void indexGuides() {
        locks.take("guides");
        SearchIndexingPlan plan = search.indexingPlan();
        entities.createQuery("from Guide", Guide.class).getResultStream().forEach(plan::addOrUpdate);
        plan.execute();
    }
}

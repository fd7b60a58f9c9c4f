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

/**
 * Writes listings and guides to the engine as they are in the database. While an index is being filled beside the one
 * that is searched, changes reach both: they are written to the new one, and copied to the other.
 */
@ApplicationScoped
public class IndexWriter {

    private final EntityManager entities;
    private final SearchSession search;
    private final SearchIndex index;
    private final IndexSets sets;
    private final AdvisoryLocks locks;
    private final ListingBatches listings;

    IndexWriter(
            EntityManager entities,
            SearchSession search,
            SearchIndex index,
            IndexSets sets,
            AdvisoryLocks locks,
            ListingBatches listings) {
        this.entities = entities;
        this.search = search;
        this.index = index;
        this.sets = sets;
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
        IndexState state = writable();
        write(ids);
        if (state.isRebuilding()) {
            sets.copyToSearched(Listing.INDEX, texts(ids));
        }
        index.written();
    }

    /**
     * Indexes the listings as {@link #index} does, as a part of filling a set.
     *
     * @throws IllegalStateException if writes no longer go to that set
     */
    @Transactional
    @ActivateRequestContext
    public void fill(int number, List<UUID> ids) {
        writable().requireWritten(number);
        write(ids);
        index.written();
    }

    /** Indexes all guides; there are few. */
    @Transactional
    @ActivateRequestContext
    public void indexGuides() {
        IndexState state = writable();
        List<UUID> ids = writeGuides();
        if (state.isRebuilding()) {
            sets.copyToSearched(Guide.INDEX, texts(ids));
        }
    }

    /** Indexes all guides, as a part of filling a set. */
    @Transactional
    @ActivateRequestContext
    public void fillGuides(int number) {
        writable().requireWritten(number);
        writeGuides();
    }

    /** Where writes go, which nobody changes before the transaction ends. */
    private IndexState writable() {
        locks.share(IndexRollover.LOCK);
        IndexState state = sets.state();
        if (state.written().isEmpty()) {
            index.doubt();
        }
        state.requireWritable();
        return state;
    }

    private void write(List<UUID> ids) {
        // Jobs for the same listing run one after the other, and the later one reads what the earlier change committed.
        locks.takeAll(texts(ids));
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
    }

    private List<UUID> writeGuides() {
        locks.take("guides");
        SearchIndexingPlan plan = search.indexingPlan();
        List<Guide> guides = entities.createQuery("from Guide", Guide.class).getResultList();
        guides.forEach(plan::addOrUpdate);
        plan.execute();
        return guides.stream().map(Guide::id).toList();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}

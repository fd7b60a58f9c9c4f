package org.localoffer.service.search.index;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;

import io.quarkus.logging.Log;

import org.localoffer.service.listing.ListingBatches;

/** Builds the index if it is missing, incomplete, or has the mapping of another build. */
@ApplicationScoped
public class IndexPreparation {

    private final SearchIndex index;
    private final IndexWriter indexWriter;
    private final ListingBatches listings;
    private final EntityManager entities;

    IndexPreparation(SearchIndex index, IndexWriter indexWriter, ListingBatches listings, EntityManager entities) {
        this.index = index;
        this.indexWriter = indexWriter;
        this.listings = listings;
        this.entities = entities;
    }

    /**
     * Builds the index unless it is complete and up to date.
     *
     * @throws RuntimeException if the engine does not answer; the job is then retried
     */
    @ActivateRequestContext
    public void prepare() {
        String database = database();
        if (!index.isFor(database)) {
            Log.info("Building the search index");
            index.create(database);
        }
        if (!index.hasAll()) {
            fill();
            index.markComplete(database);
            Log.info("The search index is complete");
        }
    }

    /**
     * Identifies the database by the time at which its first edition was published, which never changes. A restored or
     * new database has a different one.
     */
    private String database() {
        return entities.createQuery("select cast(publishedAt as String) from Edition where number = 1", String.class)
                .getSingleResult();
    }

    private void fill() {
        indexWriter.indexGuides();
        List<UUID> ids = listings.idsAfter(null, ListingBatches.SIZE);
        while (!ids.isEmpty()) {
            indexWriter.index(ids);
            ids = listings.idsAfter(ids.getLast(), ListingBatches.SIZE);
        }
    }
}

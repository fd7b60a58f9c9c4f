package org.localoffer.service.search.index;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.localoffer.service.listing.ListingBatches;
import org.localoffer.service.localarea.edition.Editions;

/** Tags the whole directory with a new edition, in steps, while searches continue. */
@ApplicationScoped
class Retagging {

    /** Batches in one step. A step takes a few seconds, which is the most that is repeated if the service dies. */
    private static final int BATCHES = 10;

    private final Editions editions;
    private final IndexWriter indexWriter;
    private final IndexJobs jobs;
    private final ListingBatches listings;

    Retagging(Editions editions, IndexWriter indexWriter, IndexJobs jobs, ListingBatches listings) {
        this.editions = editions;
        this.indexWriter = indexWriter;
        this.jobs = jobs;
        this.listings = listings;
    }

    /**
     * Runs one step and requests the next. Stops if a later edition has been published, since that edition's steps tag
     * everything again.
     *
     * @throws RuntimeException if the engine did not accept all of it; the step is then retried
     */
    @ActivateRequestContext
    void take(IndexJobs.RetagStep step) {
        if (editions.openNewest().number() > step.edition()) {
            return;
        }
        UUID after = step.after();
        if (after == null) {
            indexWriter.indexGuides();
        }
        for (int batch = 0; batch < BATCHES; batch++) {
            List<UUID> ids = listings.idsAfter(after, ListingBatches.SIZE);
            if (ids.isEmpty()) {
                return;
            }
            indexWriter.index(ids);
            after = ids.getLast();
        }
        jobs.retagAfter(step.edition(), after);
    }
}

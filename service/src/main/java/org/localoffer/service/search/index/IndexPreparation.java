package org.localoffer.service.search.index;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;

import io.quarkus.logging.Log;

import org.localoffer.service.listing.ListingBatches;

/**
 * Builds the index if it is missing or incomplete, and beside the one that is searched where somebody asked for it. One
 * copy of the service does it for all of its build.
 */
@ApplicationScoped
public class IndexPreparation {

    private final IndexSets sets;
    private final IndexSchema schema;
    private final IndexRollover rollover;
    private final IndexWriter indexWriter;
    private final OtherBuilds otherBuilds;
    private final ListingBatches listings;
    private final EntityManager entities;

    IndexPreparation(
            IndexSets sets,
            IndexSchema schema,
            IndexRollover rollover,
            IndexWriter indexWriter,
            OtherBuilds otherBuilds,
            ListingBatches listings,
            EntityManager entities) {
        this.sets = sets;
        this.schema = schema;
        this.rollover = rollover;
        this.indexWriter = indexWriter;
        this.otherBuilds = otherBuilds;
        this.listings = listings;
        this.entities = entities;
    }

    /**
     * Builds the index unless it is complete and up to date, and deletes what nobody uses any more.
     *
     * @throws RuntimeException if the engine does not answer; the job is then retried
     */
    @ActivateRequestContext
    public void prepare() {
        String database = database();
        IndexState state = sets.state();
        if (!state.isFor(schema.fingerprint(), database)) {
            Log.info("Building the search index");
            rollover.create(database);
            state = sets.state();
        } else if (state.isRebuilding() || !state.unused().isEmpty()) {
            rollover.tidy();
            state = sets.state();
        }
        if (!state.isComplete(schema.fingerprint())) {
            fill(state.written().orElseThrow().number(), database);
        } else if (state.meta().orElseThrow().rebuildAsked()) {
            Log.info("Rebuilding the search index beside the one that is searched");
            fill(rollover.begin(database), database);
        }
        otherBuilds.forgetSilent();
    }

    /**
     * Asks for a new index beside the one that is searched; the next look at it begins.
     *
     * @return false if there is no complete index: one is being built already
     * @throws RuntimeException if the engine does not answer
     */
    public boolean askForRebuild() {
        return rollover.ask();
    }

    /** Whether no change waits for this build's index alone, which another build asked for. */
    public boolean isUpToDate() {
        return otherBuilds.haveAskedForNothing();
    }

    /**
     * Identifies the database by the time at which its first edition was published, which never changes. A new database
     * has a different one.
     */
    private String database() {
        return entities.createQuery("select cast(publishedAt as String) from Edition where number = 1", String.class)
                .getSingleResult();
    }

    private void fill(int number, String database) {
        indexWriter.fillGuides(number);
        List<UUID> ids = listings.idsAfter(null, ListingBatches.SIZE);
        while (!ids.isEmpty()) {
            indexWriter.fill(number, ids);
            ids = listings.idsAfter(ids.getLast(), ListingBatches.SIZE);
        }
        rollover.finish(number, database);
        Log.info("The search index is complete");
    }
}

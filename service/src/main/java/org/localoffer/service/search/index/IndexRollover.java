package org.localoffer.service.search.index;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.logging.Log;

import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.search.index.IndexState.IndexSet;

/**
 * The steps in which a new index takes the place of an old one. Each step has the {@link #LOCK} alone, and whoever writes
 * documents shares it: so nothing is written between looking at the aliases and moving them.
 */
@ApplicationScoped
class IndexRollover {

    static final String LOCK = "search-index:" + IndexNames.SHAPE;

    private final IndexSets sets;
    private final IndexSchema schema;
    private final IndexCheck check;
    private final SearchIndex index;
    private final AdvisoryLocks locks;

    IndexRollover(IndexSets sets, IndexSchema schema, IndexCheck check, SearchIndex index, AdvisoryLocks locks) {
        this.sets = sets;
        this.schema = schema;
        this.check = check;
        this.index = index;
        this.locks = locks;
    }

    /** Replaces whatever there is by an empty index. Searches do not use it before it is {@link #finish finished}. */
    @Transactional
    void create(String database) {
        locks.take(LOCK);
        index.doubt();
        sets.delete(sets.state().names());
        sets.create(1, empty(database));
        IndexState made = sets.state();
        sets.sendWrites(made, 1);
        sets.sendSearches(made, 1);
    }

    /**
     * Makes an empty index beside the one that is searched, and sends writes to it. Until it is {@link #finish
     * finished}, whoever writes copies to the one that is searched.
     *
     * @return number of the new set
     */
    @Transactional
    int begin(String database) {
        locks.take(LOCK);
        IndexState state = sets.state();
        IndexSet searched = state.searched().orElseThrow();
        int number = state.next();
        // The request is cleared first, so that a rebuild that fails is not repeated.
        sets.writeMeta(searched.number(), new IndexMeta(schema.fingerprint(), database, true, false));
        sets.create(number, empty(database));
        sets.sendWrites(state, number);
        return number;
    }

    /**
     * Checks a filled set, and sends searches to it. If something is wrong with it, the one that is searched stays, and
     * the new one goes.
     *
     * @throws IllegalStateException if something is wrong with it, or somebody else has taken it back
     */
    @Transactional
    void finish(int number, String database) {
        locks.take(LOCK);
        IndexState state = sets.state();
        state.requireWritten(number);
        sets.refresh(number);
        Optional<String> fault = check.fault(number);
        if (fault.isPresent()) {
            takeBack(state);
            throw new IllegalStateException("The index that was filled is not used: " + fault.get());
        }
        sets.writeMeta(number, new IndexMeta(schema.fingerprint(), database, true, false));
        if (state.isRebuilding()) {
            // The old one is left for the next look: searches that have begun end on it.
            sets.sendSearches(state, number);
        }
    }

    /** Deletes what a rebuild left behind: the old index after a good end, the new one if it was interrupted. */
    @Transactional
    void tidy() {
        locks.take(LOCK);
        IndexState state = sets.state();
        if (state.isRebuilding()) {
            Log.info("A rebuild of the search index was interrupted; the index before it stays");
            takeBack(state);
        } else {
            sets.delete(state.unused());
        }
    }

    /** Without an index that is searched beside it, a faulty one is deleted, so that the next look begins anew. */
    private void takeBack(IndexState state) {
        if (state.isRebuilding()) {
            sets.sendWrites(state, state.searched().orElseThrow().number());
            sets.delete(sets.state().unused());
        } else {
            sets.delete(state.names());
        }
    }

    /**
     * Notes that somebody wants the index to be rebuilt.
     *
     * @return false if it is being built or rebuilt
     */
    @Transactional
    boolean ask() {
        locks.take(LOCK);
        IndexState state = sets.state();
        String shape = schema.fingerprint();
        if (!state.isComplete(shape) || state.isRebuilding()) {
            return false;
        }
        IndexSet searched = state.searched().orElseThrow();
        String database = state.meta().orElseThrow().database();
        sets.writeMeta(searched.number(), new IndexMeta(shape, database, true, true));
        return true;
    }

    private IndexMeta empty(String database) {
        return new IndexMeta(schema.fingerprint(), database, false, false);
    }
}

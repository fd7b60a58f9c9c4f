package org.localoffer.service.indexing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.jobs.Jobs;
import org.localoffer.service.jobs.TryAgain;

/** Asks for indexing, in the transaction of the change. */
@ApplicationScoped
public class IndexJobs {

    private final Jobs jobs;
    private final OneTimeTask<ListingIds> indexListings;
    private final OneTimeTask<Preparation> prepareIndex;

    IndexJobs(Jobs jobs, OneTimeTask<ListingIds> indexListings, OneTimeTask<Preparation> prepareIndex) {
        this.jobs = jobs;
        this.indexListings = indexListings;
        this.prepareIndex = prepareIndex;
    }

    /** After one listing changed. The revision is part of the name: the next change is a job of its own. */
    public void changed(Listing listing) {
        jobs.ask(indexListings, listing.id() + ":" + listing.revision(), new ListingIds(List.of(listing.id())));
    }

    /** After many listings changed together: one job for all of them. */
    public void changed(String batch, List<UUID> listings) {
        jobs.ask(indexListings, batch, new ListingIds(listings));
    }

    /** Makes sure that the index is there, complete, and of the shape this build needs. */
    public void prepare() {
        jobs.askNow(prepareIndex, "prepare", new Preparation());
    }

    /** What a job has to index. */
    record ListingIds(ArrayList<UUID> ids) implements Serializable {

        ListingIds(List<UUID> ids) {
            this(new ArrayList<>(ids));
        }
    }

    /** Preparing needs to know nothing. */
    record Preparation() implements Serializable {}

    /** The tasks, which the scheduler must know before it starts. */
    static class IndexTasks {

        @Produces
        @Singleton
        OneTimeTask<ListingIds> indexListings(Provider<IndexWork> work) {
            return Tasks.oneTime("index-listings", ListingIds.class)
                    .onFailure(new TryAgain<>())
                    .execute((instance, context) ->
                            work.get().index(instance.getData().ids()));
        }

        @Produces
        @Singleton
        OneTimeTask<Preparation> prepareIndex(Provider<IndexPreparation> preparation) {
            return Tasks.oneTime("prepare-index", Preparation.class)
                    .onFailure(new TryAgain<>())
                    .execute((instance, context) -> preparation.get().prepare());
        }
    }
}

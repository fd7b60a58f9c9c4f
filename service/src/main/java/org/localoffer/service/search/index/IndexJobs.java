package org.localoffer.service.search.index;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingsChanged;
import org.localoffer.service.localarea.edition.EditionPublished;

/** Requests indexing as durable jobs, which commit in the transaction of the change. */
@ApplicationScoped
public class IndexJobs implements IndexRequests {

    private final Jobs jobs;
    private final OneTimeTask<ListingIds> indexListings;
    private final OneTimeTask<RetagStep> retag;
    private final OneTimeTask<RetagStep> retagHere;
    private final RecurringTask<Void> prepareIndex;
    private final Event<ListingsChanged> listingsChanged;

    IndexJobs(
            Jobs jobs,
            OneTimeTask<ListingIds> indexListings,
            OneTimeTask<RetagStep> retag,
            @ForThisShape OneTimeTask<RetagStep> retagHere,
            @ForThisShape RecurringTask<Void> prepareIndex,
            Event<ListingsChanged> listingsChanged) {
        this.jobs = jobs;
        this.indexListings = indexListings;
        this.retag = retag;
        this.retagHere = retagHere;
        this.prepareIndex = prepareIndex;
        this.listingsChanged = listingsChanged;
    }

    /** The job's name contains revision and confirmation, so that the next change gets a job of its own. */
    @Override
    public void changed(Listing listing) {
        Instant checked = listing.lastCheckedAt();
        jobs.ask(
                indexListings,
                listing.id() + ":" + listing.revision() + (checked == null ? "" : ":" + checked.toEpochMilli()),
                new ListingIds(List.of(listing.id())));
        listingsChanged.fire(new ListingsChanged());
    }

    @Override
    public void changed(String batch, List<UUID> listings) {
        jobs.ask(indexListings, batch, new ListingIds(listings));
        listingsChanged.fire(new ListingsChanged());
    }

    /** Requests that listings and guides are tagged with the new edition. */
    void published(@Observes EditionPublished event) {
        int edition = event.edition().number();
        jobs.ask(retag, name(edition), new RetagStep(edition, null));
    }

    /**
     * Requests the next step in the indexes of this build. Only one step is queued at a time, so that searches and other
     * jobs are not delayed.
     *
     * @param after id of the last listing that is done; null before the first
     */
    void retagAfter(int edition, @Nullable UUID after) {
        jobs.ask(retagHere, name(edition) + ":" + after, new RetagStep(edition, after));
    }

    /**
     * Another build deletes the job that looks at the index where it was not done for an hour, as on a machine that was
     * suspended. Without it this build would have no index, and be told of no change, until its next start.
     */
    @Scheduled(every = "60s", delayed = "60s")
    void keepLooking() {
        try {
            jobs.keep(prepareIndex);
        } catch (RuntimeException e) {
            Log.debugf(e, "The database did not answer");
        }
    }

    private static String name(int edition) {
        return "edition-" + edition;
    }

    /**
     * Progress of tagging the whole directory.
     *
     * @param edition number of the edition to tag with
     * @param after id of the last listing that is done; null before the first
     */
    record RetagStep(int edition, @Nullable UUID after) implements Serializable {}

    /** Ids of the listings that a job has to index. */
    record ListingIds(ArrayList<UUID> ids) implements Serializable {

        ListingIds(List<UUID> ids) {
            this(new ArrayList<>(ids));
        }
    }
}

package org.localoffer.service.search.index;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.foundation.RetryWithBackoff;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingsChanged;
import org.localoffer.service.localarea.edition.EditionPublished;

/** Requests indexing as durable jobs, which commit in the transaction of the change. */
@ApplicationScoped
public class IndexJobs implements IndexRequests {

    private final Jobs jobs;
    private final OneTimeTask<ListingIds> indexListings;
    private final OneTimeTask<RetagStep> retag;
    private final Event<ListingsChanged> listingsChanged;

    IndexJobs(
            Jobs jobs,
            OneTimeTask<ListingIds> indexListings,
            OneTimeTask<RetagStep> retag,
            Event<ListingsChanged> listingsChanged) {
        this.jobs = jobs;
        this.indexListings = indexListings;
        this.retag = retag;
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
        retag(new RetagStep(event.edition().number(), null));
    }

    /** Requests the next step. Only one step is queued at a time, so that searches and other jobs are not delayed. */
    void retag(RetagStep step) {
        UUID after = step.after();
        jobs.ask(retag, "edition-" + step.edition() + (after == null ? "" : ":" + after), step);
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

    /** The scheduler's tasks; they have to be registered before it starts. */
    static class IndexTasks {

        private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);
        private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

        @Produces
        @Singleton
        OneTimeTask<ListingIds> indexListings(Provider<IndexWriter> work) {
            return Tasks.oneTime("index-listings", ListingIds.class)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) ->
                            work.get().index(instance.getData().ids()));
        }

        @Produces
        @Singleton
        OneTimeTask<RetagStep> retag(Provider<Retagging> retagging) {
            return Tasks.oneTime("retag-directory", RetagStep.class)
                    .defaultPriority(Priority.LOW)
                    .onFailure(new RetryWithBackoff<>())
                    .execute((instance, context) -> retagging.get().take(instance.getData()));
        }

        /** Runs at the start and then periodically, because an engine may lose its index at any time. */
        @Produces
        @Singleton
        RecurringTask<Void> prepareIndex(Provider<IndexPreparation> preparation) {
            return Tasks.recurring("prepare-index", FixedDelay.of(BETWEEN_LOOKS))
                    .onFailure((complete, operations) -> {
                        Log.warnf(
                                "The search index could not be prepared: %s",
                                complete.getCause().map(IndexTasks::firstLine).orElse("no reason known"));
                        operations.reschedule(complete, complete.getTimeDone().plus(AFTER_FAILURE));
                    })
                    .execute((instance, context) -> preparation.get().prepare());
        }

        private static String firstLine(Throwable cause) {
            return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        }
    }
}

package org.localoffer.service.search.index;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.localoffer.service.localarea.edition.EditionPublished;

/** Indexing as durable jobs, which commit with the change that asks for them. */
@ApplicationScoped
public class IndexJobs implements IndexRequests {

    private final Jobs jobs;
    private final OneTimeTask<ListingIds> indexListings;
    private final OneTimeTask<RetagStep> retag;

    IndexJobs(Jobs jobs, OneTimeTask<ListingIds> indexListings, OneTimeTask<RetagStep> retag) {
        this.jobs = jobs;
        this.indexListings = indexListings;
        this.retag = retag;
    }

    /** Revision and confirmation are part of the name: the next change is a job of its own. */
    @Override
    public void changed(Listing listing) {
        Instant checked = listing.lastCheckedAt();
        jobs.ask(
                indexListings,
                listing.id() + ":" + listing.revision() + (checked == null ? "" : ":" + checked.toEpochMilli()),
                new ListingIds(List.of(listing.id())));
    }

    @Override
    public void changed(String batch, List<UUID> listings) {
        jobs.ask(indexListings, batch, new ListingIds(listings));
    }

    /** After an edition was published: listings and guides carry its concepts. */
    void published(@Observes EditionPublished event) {
        retag(new RetagStep(event.edition().number(), null));
    }

    /** Asks for the next step: one waits at a time, so that searches and other jobs hardly notice. */
    void retag(RetagStep step) {
        UUID after = step.after();
        jobs.ask(retag, "edition-" + step.edition() + (after == null ? "" : ":" + after), step);
    }

    /**
     * Where the retagging of everything has come to.
     *
     * @param edition number of the edition that it is for
     * @param after the last listing that is done; null before the first
     */
    record RetagStep(int edition, @Nullable UUID after) implements Serializable {}

    /** What a job has to index. */
    record ListingIds(ArrayList<UUID> ids) implements Serializable {

        ListingIds(List<UUID> ids) {
            this(new ArrayList<>(ids));
        }
    }

    /** The tasks, which the scheduler must know before it starts. */
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

        /** At start, and again and again: an engine may come back empty at any time. */
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

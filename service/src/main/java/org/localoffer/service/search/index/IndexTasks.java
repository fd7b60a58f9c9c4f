package org.localoffer.service.search.index;

import java.time.Duration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.logging.Log;

import org.localoffer.service.foundation.RetryWithBackoff;
import org.localoffer.service.search.index.IndexJobs.ListingIds;
import org.localoffer.service.search.index.IndexJobs.RetagStep;

/**
 * The scheduler's tasks; they have to be registered before it starts. A change asks for a job that any build may do: it
 * asks the other builds for the same, and then writes to its own index. What another build asks for goes no further.
 */
class IndexTasks {

    static final String INDEX = "index-listings";
    static final String RETAG = "retag-directory";
    static final String PREPARE = "prepare-index";

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    /** Name of the task for the indexes of a shape. */
    static String of(String task, String shape) {
        return task + "-" + shape;
    }

    /** Name of the task for the indexes of this build. */
    static String here(String task) {
        return of(task, IndexNames.SHAPE);
    }

    @Produces
    @Singleton
    OneTimeTask<ListingIds> indexListings(Provider<OtherBuilds> others, Provider<IndexWriter> work) {
        return Tasks.oneTime(INDEX, ListingIds.class)
                .onFailure(new RetryWithBackoff<>())
                .execute((instance, context) -> {
                    others.get().ask(INDEX, instance.getId(), instance.getData());
                    work.get().index(instance.getData().ids());
                });
    }

    @Produces
    @Singleton
    @ForThisShape
    OneTimeTask<ListingIds> indexListingsHere(Provider<IndexWriter> work) {
        return Tasks.oneTime(here(INDEX), ListingIds.class)
                .onFailure(new RetryWithBackoff<>())
                .execute((instance, context) ->
                        work.get().index(instance.getData().ids()));
    }

    /** The first step of tagging; each build goes on with steps of its own. */
    @Produces
    @Singleton
    OneTimeTask<RetagStep> retag(Provider<OtherBuilds> others, Provider<Retagging> retagging) {
        return Tasks.oneTime(RETAG, RetagStep.class)
                .defaultPriority(Priority.LOW)
                .onFailure(new RetryWithBackoff<>())
                .execute((instance, context) -> {
                    others.get().ask(RETAG, instance.getId(), instance.getData());
                    retagging.get().take(instance.getData());
                });
    }

    @Produces
    @Singleton
    @ForThisShape
    OneTimeTask<RetagStep> retagHere(Provider<Retagging> retagging) {
        return Tasks.oneTime(here(RETAG), RetagStep.class)
                .defaultPriority(Priority.LOW)
                .onFailure(new RetryWithBackoff<>())
                .execute((instance, context) -> retagging.get().take(instance.getData()));
    }

    /** Runs at the start and then periodically, because an engine may lose its index at any time. */
    @Produces
    @Singleton
    @ForThisShape
    RecurringTask<Void> prepareIndex(Provider<IndexPreparation> preparation) {
        return Tasks.recurring(here(PREPARE), FixedDelay.of(BETWEEN_LOOKS))
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

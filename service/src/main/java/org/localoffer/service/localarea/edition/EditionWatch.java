package org.localoffer.service.localarea.edition;

import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Looks now and then whether another copy of the service published an edition. Every copy looks for itself, so this is no
 * job of the database, which one copy does for all.
 */
@Singleton
class EditionWatch {

    private final Editions editions;

    EditionWatch(Editions editions) {
        this.editions = editions;
    }

    /** A database that is away is told elsewhere; an edition that this build cannot read leaves the last one open. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            editions.openNewest();
        } catch (RuntimeException e) {
            Log.warnf("No newer edition could be opened just now: %s", e.getMessage());
        }
    }
}

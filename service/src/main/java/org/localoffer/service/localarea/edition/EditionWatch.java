package org.localoffer.service.localarea.edition;

import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Opens editions that another copy of the service published. Every copy has to do so itself, which is why this is not a
 * job in the database: such a job is done by one copy for all.
 */
@Singleton
class EditionWatch {

    private final Editions editions;

    EditionWatch(Editions editions) {
        this.editions = editions;
    }

    /** An edition that this build cannot read leaves the previous one open. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            editions.openNewest();
        } catch (RuntimeException e) {
            Log.warnf("No newer edition could be opened just now: %s", e.getMessage());
        }
    }
}

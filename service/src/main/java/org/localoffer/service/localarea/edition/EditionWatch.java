package org.localoffer.service.localarea.edition;

import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;

/**
 * Looks now and then whether another copy of the service published an edition. It is a thread of each copy, since the
 * scheduler's jobs run once for all of them.
 */
@Singleton
public class EditionWatch {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Editions editions;
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("edition-watch").unstarted(this::lookAgainAndAgain);

    EditionWatch(Editions editions) {
        this.editions = editions;
    }

    /** Begins to look; call it when an edition is open. */
    public void start() {
        watcher.start();
    }

    private void lookAgainAndAgain() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                look();
            }
        } catch (InterruptedException e) {
            Log.debug("No more looks for editions: the portal stops");
        }
    }

    /** A database that is away is told elsewhere; an edition that this build cannot read leaves the last one open. */
    private void look() {
        try {
            editions.openNewest();
        } catch (RuntimeException e) {
            Log.warnf("No newer edition could be opened just now: %s", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        watcher.interrupt();
    }
}

package org.localoffer.service.http.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;

import org.localoffer.service.http.api.Suggestion.Kind;
import org.localoffer.service.listing.Guides;

/** Guide titles, cached for a minute so that suggestions do not wait for the database. */
@ApplicationScoped
class GuideTitles {

    private static final Duration REFRESH = Duration.ofMinutes(1);

    private final Guides guides;
    private final Clock clock;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile List<Suggestion> titles = List.of();
    private volatile Instant readAgainAt = Instant.EPOCH;

    GuideTitles(Guides guides, Clock clock) {
        this.guides = guides;
        this.clock = clock;
    }

    /** At most one caller a minute refreshes the cache; all others get the cached titles. */
    List<Suggestion> suggestions() {
        if (clock.instant().isAfter(readAgainAt) && refreshing.compareAndSet(false, true)) {
            try {
                titles = guides.all().stream()
                        .map(guide -> new Suggestion(Kind.GUIDE, guide.content().title(), "/guides/" + guide.slug()))
                        .toList();
            } catch (RuntimeException e) {
                Log.debugf(e, "The guides were not read");
            } finally {
                readAgainAt = clock.instant().plus(REFRESH);
                refreshing.set(false);
            }
        }
        return titles;
    }
}

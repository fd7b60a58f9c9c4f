package org.localoffer.service.gaps;

import java.time.Clock;

import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.GapKey;

/**
 * Counts searches that found something strong and of which nobody opened anything within an hour. Searches whose hour is
 * not over when the service stops are not counted.
 */
@Singleton
public class UnopenedSearches {

    private final ShownSearches shown = new ShownSearches();
    private final SearchCounts counts;
    private final Clock clock;

    UnopenedSearches(SearchCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Begins to wait for the first opening of something that a search found.
     *
     * @param words as they were typed; held in memory only
     * @return the number for the links of its page; null if the links need none
     */
    public @Nullable String show(String words, GapKey gapKey) {
        return shown.show(words, gapKey, clock.instant());
    }

    /**
     * The number for the links of another page of a search.
     *
     * @return null if the links need none
     */
    public @Nullable String shownAgain(String words) {
        return shown.shownAgain(words);
    }

    /**
     * Notes that something of a search was opened.
     *
     * @param number as the link brought it
     */
    public void opened(String number) {
        shown.opened(number);
    }

    @Scheduled(every = "60s", concurrentExecution = ConcurrentExecution.SKIP)
    void countEnded() {
        shown.ended(clock.instant()).forEach(counts::count);
    }
}

package org.localoffer.service.http.shared.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * The searches that run at the same time, and those that wait for their turn. What would wait for too long is refused,
 * so that what is taken is answered in time, and other pages keep processors and threads.
 */
@ApplicationScoped
public class SearchTurns {

    /** Counts by kind what was left out because the whole portal had too much to do. */
    static final String SHED = "localoffer.searches.shed";

    private static final int OF_A_PROCESSOR = 4;
    private static final int MOST_AT_ONCE = 32;
    private static final int MOST_OF_A_CLIENT = 8;
    /** Our own pages take turns as if they were one network. */
    private static final String OWN_PAGES = "";

    private final FloodLimits limits;
    private final MeterRegistry metrics;
    private final Turns turns;

    SearchTurns(FloodLimits limits, MeterRegistry metrics) {
        this.limits = limits;
        this.metrics = metrics;
        int all = all(limits, Runtime.getRuntime().availableProcessors());
        this.turns = new Turns(ofAClient(limits, all), all, limits.searchesWaitingOfAClient());
    }

    static int all(FloodLimits limits, int processors) {
        return limits.searchesAtOnce().orElse(Math.min(MOST_AT_ONCE, OF_A_PROCESSOR * processors));
    }

    static int ofAClient(FloodLimits limits, int all) {
        return limits.searchesAtOnceOfAClient().orElse(Math.clamp(all / 2, 1, MOST_OF_A_CLIENT));
    }

    /**
     * Starts it now or when its turn comes. The caller must call {@link #done} for each that was started, and
     * {@link #withdraw} after {@link #longestWait}.
     *
     * @param start must be quick and must not throw: it may run on the thread that finishes something else
     */
    Turns.Asked ask(String network, SearchKind kind, Runnable start) {
        return turns.ask(network, longestWait(kind).toNanos(), start);
    }

    /** How long one of that kind waits for its turn. */
    Duration longestWait(SearchKind kind) {
        return switch (kind) {
            case SEARCH, CATEGORIES, API -> limits.searchWait();
            case SUGGESTION -> limits.suggestionWait();
            case RELATED -> Duration.ZERO;
        };
    }

    /**
     * Gives up waiting.
     *
     * @param start what was passed to {@link #ask}
     * @return whether it was still waiting; false where it has been started
     */
    boolean withdraw(String network, Runnable start) {
        return turns.withdraw(network, start);
    }

    /**
     * Gives a turn back.
     *
     * @param begun {@link System#nanoTime} of when the work was started
     */
    void done(String network, long begun) {
        turns.learn(System.nanoTime() - begun);
        turns.done(network);
    }

    /** Gives back a turn of which nothing was done. */
    void unused(String network) {
        turns.done(network);
    }

    /** Counts something that was refused because the whole portal had too much to do. */
    void countShed(SearchKind kind) {
        metrics.counter(SHED, "kind", kind.label()).increment();
    }

    /**
     * Does work that a page can do without.
     *
     * @return its result; empty where all turns are taken, in which case the work is left out
     */
    public <T> Optional<T> ifFree(Supplier<T> work) {
        if (!turns.beginIfFree(OWN_PAGES)) {
            countShed(SearchKind.RELATED);
            return Optional.empty();
        }
        long begun = System.nanoTime();
        try {
            return Optional.of(work.get());
        } finally {
            done(OWN_PAGES, begun);
        }
    }
}

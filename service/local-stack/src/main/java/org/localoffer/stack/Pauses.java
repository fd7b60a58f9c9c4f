package org.localoffer.stack;

import java.time.Duration;

/**
 * Exponential backoff before something that has ended is started again, so that repeated failures do not keep the
 * machine busy.
 */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** After a run this long, an end counts as a new failure. */
    private static final Duration RAN_WELL = Duration.ofMinutes(5);

    private Duration next = FIRST;

    /**
     * The pause: 1 second, doubled each time, up to a minute. It is 1 second again after a run of five minutes.
     *
     * @param ran from the time it became ready until it ended; zero where it never became ready
     */
    Duration next(Duration ran) {
        Duration pause = ran.compareTo(RAN_WELL) >= 0 ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }
}

package org.localoffer.stack;

import java.time.Duration;

/** How long to wait before what ended is started again: what ends again and again must not keep the machine busy. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** What has run for so long ended for a new reason. */
    private static final Duration RAN_WELL = Duration.ofMinutes(5);

    private Duration next = FIRST;

    /**
     * 1 second, then twice as long each time, up to a minute; from 1 second again after it ran for five minutes.
     *
     * @param ran from when it answered to its end; zero where it never answered
     */
    Duration next(Duration ran) {
        Duration pause = ran.compareTo(RAN_WELL) >= 0 ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }
}

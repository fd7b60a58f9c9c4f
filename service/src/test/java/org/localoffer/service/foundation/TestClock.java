package org.localoffer.service.foundation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * The portal's clock in tests. With the system property {@code localoffer.test.moment}, such as {@code
 * 2028-02-29T12:00:00Z}, it begins at that moment and goes on from it: what is right today has to be right on every day.
 * Job times, sign-ins and other servers keep the real time.
 */
public final class TestClock {

    /** Tag of tests that rest on what day it is: the long rounds run them on days that are unlike others. */
    public static final String DAYS = "days";

    private static final String MOMENT = "localoffer.test.moment";

    /** Tests and the portal have class loaders of their own, and one time. */
    private static final String AHEAD = "localoffer.test.ahead";

    private TestClock() {}

    /** What the portal's clock says. */
    public static Instant now() {
        return system().instant();
    }

    /** Does something as if it were noon in England on that day. A day is not always 24 hours from the next. */
    public static void onDay(LocalDate day, Runnable act) {
        ServiceClock.asOf(Duration.between(noon(day), now()), act);
    }

    /** In England. */
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(England.ZONE).toInstant();
    }

    private static Clock system() {
        return Clock.offset(Clock.systemUTC(), ahead());
    }

    private static Duration ahead() {
        String moment = System.getProperty(MOMENT, "");
        if (moment.isBlank()) {
            return Duration.ZERO;
        }
        synchronized (System.getProperties()) {
            String ahead = System.getProperty(AHEAD);
            if (ahead == null) {
                ahead = Duration.between(Instant.now(), Instant.parse(moment)).toString();
                System.setProperty(AHEAD, ahead);
            }
            return Duration.parse(ahead);
        }
    }

    /** Stands in for the portal's own. */
    static class Producer {

        @Produces
        @Singleton
        @Alternative
        @Priority(1)
        Clock clock() {
            return new ServiceClock(system());
        }
    }
}

package org.localoffer.service.foundation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The clock that everything tells the time by. */
public final class ServiceClock extends Clock {

    private static final ScopedValue<Duration> AGO = ScopedValue.newInstance();

    private final Clock system;

    /** @param system what tells the time itself */
    ServiceClock(Clock system) {
        this.system = system;
    }

    /** Does something as if it were done so long ago: a sample area starts with a history. */
    public static void asOf(Duration ago, Runnable act) {
        ScopedValue.where(AGO, ago).run(act);
    }

    @Override
    public Instant instant() {
        Instant now = system.instant();
        return AGO.isBound() ? now.minus(AGO.get()) : now;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ServiceClock(system.withZone(zone));
    }

    /** Makes it known to everything that asks for a clock. */
    static class Producer {

        @Produces
        @Singleton
        Clock clock() {
            return new ServiceClock(Clock.systemUTC());
        }
    }
}

package org.localoffer.service.gaps;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;

/** Finds possible gaps within the remits of given commissioning bodies. */
@ApplicationScoped
public class Gaps {

    private final Signals signals;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    Gaps(Signals signals, CurrentLocalArea localArea, Clock clock) {
        this.signals = signals;
        this.localArea = localArea;
        this.clock = clock;
    }

    /**
     * The evidence for each gap key that the bodies answer for, most independent signals first.
     *
     * @param bodies slugs of commissioning bodies
     */
    public List<Evidence> within(Set<String> bodies) {
        return signals.of(gapKey -> routeOf(gapKey).reaches(bodies));
    }

    public Optional<Evidence> find(GapKey gapKey) {
        return signals.of(gapKey);
    }

    /** The body or bodies that answer for the gap key today. */
    public Routing.Route routeOf(GapKey gapKey) {
        return new Routing(localArea.get()).route(gapKey.subject(), England.day(clock.instant()));
    }
}

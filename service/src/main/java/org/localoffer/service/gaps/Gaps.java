package org.localoffer.service.gaps;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;

/** Finds possible gaps within the remits of given commissioning bodies. */
@ApplicationScoped
public class Gaps {

    private final Signals signals;
    private final GapRoutes routes;

    Gaps(Signals signals, GapRoutes routes) {
        this.signals = signals;
        this.routes = routes;
    }

    /**
     * The evidence for each gap key that the bodies answer for, most independent signals first.
     *
     * @param bodies slugs of commissioning bodies
     */
    public List<Evidence> within(Set<String> bodies) {
        GapRoutes.Routes today = routes.today();
        return signals.of(gapKey -> today.of(gapKey).reaches(bodies));
    }

    public Optional<Evidence> find(GapKey gapKey) {
        return signals.of(gapKey);
    }

    /** The body or bodies that answer for the gap key today, as {@link GapRoutes} tells. */
    public Routing.Route routeOf(GapKey gapKey) {
        return routes.today().of(gapKey);
    }
}

package org.localoffer.service.gaps;

import java.util.Comparator;
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

    /** The evidence for the gap key by day; without days if there is none. */
    public DatedEvidence byDay(GapKey gapKey) {
        return signals.byDay(gapKey);
    }

    /**
     * Gaps like another one, the most alike first, as {@link Likeness} says; of equally alike ones those with the most
     * independent signals.
     *
     * @param bodies slugs of commissioning bodies that answer for them, share them or have to be informed
     */
    public List<Evidence> like(GapKey gapKey, Set<String> bodies, int most) {
        GapRoutes.Routes today = routes.today();
        return signals
                .near(
                        gapKey,
                        other -> Likeness.between(gapKey, other) != Likeness.NONE
                                && today.of(other).reaches(bodies))
                .stream()
                .sorted(Comparator.comparing(evidence -> Likeness.between(gapKey, evidence.gapKey())))
                .limit(most)
                .toList();
    }
}

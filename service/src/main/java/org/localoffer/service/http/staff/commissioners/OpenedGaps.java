package org.localoffer.service.http.staff.commissioners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.security.ForbiddenException;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.gaps.DatedEvidence;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.gaps.Gaps;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;

/** Finds the gap of an address, for those who may read it. */
@ApplicationScoped
class OpenedGaps {

    private final Gaps gaps;
    private final GapSteps steps;
    private final StaffMember staff;

    OpenedGaps(Gaps gaps, GapSteps steps, StaffMember staff) {
        this.gaps = gaps;
        this.steps = steps;
        this.staff = staff;
    }

    /**
     * A gap that the reader may read.
     *
     * @param evidence of the past year; without days where only the steps that were taken with the gap are left
     * @param route the body that answers for it, and those that share it
     */
    record OpenedGap(DatedEvidence evidence, Routing.Route route) {

        GapKey gapKey() {
            return evidence.gapKey();
        }
    }

    /**
     * The gap, for officers, and for commissioners who answer for it or have to be informed of it.
     *
     * @param key text form of a gap key
     * @throws NotFoundException if the text is no gap key, or there is neither evidence for it nor a step
     * @throws ForbiddenException if whoever is signed in may not read it
     */
    OpenedGap forStaff(String key) {
        return open(key, staff.has(Role.EDITOR));
    }

    /** The same for commissioners alone. */
    OpenedGap forCommissioner(String key) {
        return open(key, false);
    }

    private OpenedGap open(String key, boolean everyGap) {
        GapKey gapKey = GapKey.ofKey(key);
        if (gapKey == null) {
            throw new NotFoundException();
        }
        Routing.Route route = gaps.routeOf(gapKey);
        if (!everyGap && !isWithinRemit(route)) {
            throw new ForbiddenException();
        }
        return new OpenedGap(evidence(gapKey), route);
    }

    /** Evidence counts for a year; a gap with which a step was taken keeps its pages when there is none left. */
    private DatedEvidence evidence(GapKey gapKey) {
        DatedEvidence evidence = gaps.byDay(gapKey);
        if (evidence.days().isEmpty() && !steps.begun().containsKey(gapKey)) {
            throw new NotFoundException();
        }
        return evidence;
    }

    /** Whether whoever is signed in is a commissioner who answers for the gap, or has to be informed of it. */
    boolean isWithinRemit(OpenedGap gap) {
        return isWithinRemit(gap.route());
    }

    private boolean isWithinRemit(Routing.Route route) {
        return staff.has(Role.COMMISSIONER) && route.reaches(staff.bodies());
    }

    /** In the role that opens the gap: the commissioner's, if it is within their remit. */
    Actor actor(OpenedGap gap) {
        return staff.actor(isWithinRemit(gap) ? Role.COMMISSIONER : Role.EDITOR);
    }
}

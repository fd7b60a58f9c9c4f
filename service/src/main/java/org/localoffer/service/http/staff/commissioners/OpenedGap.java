package org.localoffer.service.http.staff.commissioners;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.security.ForbiddenException;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.gaps.Gaps;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;

/** Finds the gap of an address, for those who may read it: officers, and commissioners within their remit. */
@ApplicationScoped
class OpenedGap {

    private final Gaps gaps;
    private final GapSteps steps;
    private final StaffMember staff;

    OpenedGap(Gaps gaps, GapSteps steps, StaffMember staff) {
        this.gaps = gaps;
        this.steps = steps;
        this.staff = staff;
    }

    /**
     * The evidence for the gap; none where only the steps that were taken with it are left.
     *
     * @throws NotFoundException if the text is no gap key, or there is neither evidence for it nor a step
     * @throws ForbiddenException if whoever is signed in may not read it
     */
    Evidence of(String key) {
        GapKey gapKey = GapKey.ofKey(key);
        if (gapKey == null) {
            throw new NotFoundException();
        }
        if (!staff.has(Role.EDITOR) && !isWithinRemit(gapKey)) {
            throw new ForbiddenException();
        }
        return gaps.find(gapKey).orElseGet(() -> {
            if (!steps.begun().containsKey(gapKey)) {
                throw new NotFoundException();
            }
            return new Evidence(gapKey, Map.of());
        });
    }

    /** Whether whoever is signed in is a commissioner who answers for the gap, or has to be informed of it. */
    boolean isWithinRemit(GapKey gapKey) {
        return staff.has(Role.COMMISSIONER) && gaps.routeOf(gapKey).reaches(staff.bodies());
    }

    /** In the role that opens the gap: the commissioner's, if it is within their remit. */
    Actor actor(GapKey gapKey) {
        return staff.actor(isWithinRemit(gapKey) ? Role.COMMISSIONER : Role.EDITOR);
    }
}

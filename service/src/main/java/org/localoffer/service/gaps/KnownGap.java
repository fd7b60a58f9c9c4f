package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;

/**
 * A gap key with all that a list tells of it.
 *
 * @param about its named parts in one line, such as "Short breaks · Age 5 to 11"
 * @param since day of the first signal that is still kept; null if there is none
 * @param route who answers for it today, and who shares it
 * @param progress null where nobody has taken a step with it
 * @param answer the one that lists show; null if there is none
 */
public record KnownGap(
        Assessment assessment,
        String about,
        @Nullable LocalDate since,
        Routing.Route route,
        @Nullable GapProgress progress,
        @Nullable Answer answer) {

    /** How far ahead something counts as due soon. */
    static final Period SOON = DigestCounts.AHEAD;

    public GapKey gapKey() {
        return assessment.evidence().gapKey();
    }

    public Evidence evidence() {
        return assessment.evidence();
    }

    public GapState state() {
        return progress == null ? GapState.NEW : progress.state();
    }

    /** Whether there are enough signals to call it a gap, and nobody has taken a step with it. */
    public boolean isNewGap() {
        return evidence().isGap() && state() == GapState.NEW;
    }

    /** Whether one of the bodies answers for it. */
    public boolean isAnsweredBy(Set<String> bodies) {
        return bodies.contains(route.commissioner());
    }

    /** The last day of what is planned or, without a plan, of what its answer promises; null if nothing is due. */
    public @Nullable LocalDate due() {
        GapPlan plan = progress == null || state() != GapState.PLANNED ? null : progress.plan();
        if (plan != null) {
            return plan.due();
        }
        return answer != null && answer.isPromise() ? answer.words().due() : null;
    }

    public boolean isOverdue(LocalDate today) {
        LocalDate due = due();
        return due != null && due.isBefore(today);
    }

    /** Whether something is due within a week from today on. */
    public boolean isDueSoon(LocalDate today) {
        LocalDate due = due();
        return due != null && !due.isBefore(today) && !due.isAfter(today.plus(SOON));
    }
}

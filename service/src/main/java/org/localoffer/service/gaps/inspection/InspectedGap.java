package org.localoffer.service.gaps.inspection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.localarea.model.GapKey;

/**
 * What had become of a gap with which somebody took a step.
 *
 * @param about its named parts in words
 * @param who the body that answers today
 * @param since day in England on which it got its state
 * @param plan what is planned or was done; null if there is no plan
 * @param declinedBecause null unless it was declined
 * @param answer number of its public answer; null if there is none
 */
public record InspectedGap(
        GapKey gapKey,
        String about,
        String who,
        GapState state,
        LocalDate since,
        @Nullable GapPlan plan,
        @Nullable String declinedBecause,
        @Nullable Long answer) {}

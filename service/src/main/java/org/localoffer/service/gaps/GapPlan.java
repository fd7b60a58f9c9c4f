package org.localoffer.service.gaps;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What will be done about a gap.
 *
 * @param ownerRole role that sees to it, such as "Head of inclusion"; never a person
 * @param due last day of the month in which it will be done
 * @param line slug of a line of the joint plan; null if it is in none
 */
public record GapPlan(
        String action,
        String ownerRole,
        LocalDate due,
        @Nullable String line,
        PlanRating rating) {}

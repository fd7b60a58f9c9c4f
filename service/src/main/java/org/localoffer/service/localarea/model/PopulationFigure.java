package org.localoffer.service.localarea.model;

import org.jspecify.annotations.Nullable;

/**
 * How many children and young people of one group there were. A group is given by an age band or, since statistics use
 * other groups, by ages in years.
 *
 * @param what who was counted, such as "Pupils with an education, health and care plan"
 * @param area slug
 * @param ageBand slug; null for any age, or where ages are given
 * @param ageFrom first age in whole years; null for any age, or where an age band is given
 * @param ageTo last age in whole years; null where there is no first age
 * @param need slug; null for any need
 * @param children their number, at least 1
 * @param year in which they were counted
 * @param source where the number was published
 */
public record PopulationFigure(
        String what,
        String area,
        @Nullable String ageBand,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable String need,
        int children,
        int year,
        String source) {

    /** Whether both are about the same group, perhaps in different years. */
    boolean isOfSameGroupAs(PopulationFigure other) {
        return group().equals(other.group());
    }

    private PopulationFigure group() {
        return new PopulationFigure(what, area, ageBand, ageFrom, ageTo, need, 0, 0, "");
    }
}

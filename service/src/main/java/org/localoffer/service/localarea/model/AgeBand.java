package org.localoffer.service.localarea.model;

import java.math.BigDecimal;

import org.localoffer.directory.listing.content.AgeRange;

/**
 * A band of ages, by which listings are filtered.
 *
 * @param from first age in whole years
 * @param to last age in whole years; a child is of that age until the next birthday
 */
public record AgeBand(String slug, String label, int from, int to) {

    /** Whether the range overlaps the band; false if the range states no ages. */
    public boolean meets(AgeRange range) {
        return range.told()
                && (range.minimum() == null || range.minimum().compareTo(BigDecimal.valueOf(to + 1L)) < 0)
                && (range.maximum() == null || range.maximum().compareTo(BigDecimal.valueOf(from)) >= 0);
    }

    /** Whether the band contains this age, in whole years. */
    public boolean holds(int age) {
        return age >= from && age <= to;
    }

    /** How many years of an age, from one birthday to before another, the band holds; 0 or less if it holds none. */
    double yearsOf(double start, double before) {
        return Math.min(before, to + 1) - Math.max(start, from);
    }
}

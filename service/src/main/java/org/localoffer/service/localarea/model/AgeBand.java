package org.localoffer.service.localarea.model;

import java.math.BigDecimal;

import org.localoffer.directory.listing.content.AgeRange;

/**
 * A band of ages that listings are compared with.
 *
 * @param from first age in whole years
 * @param to last age in whole years; a child is of that age until the next birthday
 */
public record AgeBand(String slug, String label, int from, int to) {

    /** Whether the range takes any child of the band; a range that was not told meets no band. */
    public boolean meets(AgeRange range) {
        return range.told()
                && (range.minimum() == null || range.minimum().compareTo(BigDecimal.valueOf(to + 1L)) < 0)
                && (range.maximum() == null || range.maximum().compareTo(BigDecimal.valueOf(from)) >= 0);
    }

    /** Whether a child of that age, in whole years, is in the band. */
    public boolean holds(int age) {
        return age >= from && age <= to;
    }
}

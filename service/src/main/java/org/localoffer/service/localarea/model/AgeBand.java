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

    private static final int MIN_YEARS_SERVED = 2;

    /** Whether the range overlaps the band; false if the range states no ages. */
    public boolean meets(AgeRange range) {
        return range.told()
                && (range.minimum() == null || range.minimum().compareTo(BigDecimal.valueOf(to + 1L)) < 0)
                && (range.maximum() == null || range.maximum().compareTo(BigDecimal.valueOf(from)) >= 0);
    }

    /**
     * Whether a listing of these ages is help for the band: it takes at least two of its years, or all of the listing's
     * ages lie in it. A school from 11 is not help for ages 5 to 11, although its range meets that band. False if the
     * range states no ages.
     */
    public boolean isServedBy(AgeRange range) {
        if (!meets(range)) {
            return false;
        }
        double start = range.minimum() == null ? 0 : range.minimum().doubleValue();
        double before = range.maximum() == null
                ? Double.MAX_VALUE
                : Math.floor(range.maximum().doubleValue()) + 1;
        return yearsOf(start, before) >= MIN_YEARS_SERVED || (start >= from && before <= to + 1);
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

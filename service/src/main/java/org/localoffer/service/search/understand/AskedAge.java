package org.localoffer.service.search.understand;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.service.localarea.model.AgeBand;

/**
 * The age that a question names.
 *
 * @param from decimal years
 * @param before decimal years, exclusive: a child of 7 is at least 7 and less than 8
 * @param words as pages show it, such as "age 7" or "teenager"
 */
public record AskedAge(double from, double before, String words) {

    /** A child of the given age in whole years. */
    static AskedAge of(int years) {
        return new AskedAge(years, years + 1.0, "age " + years);
    }

    /** Whether a listing with these ages accepts somebody of this age; false if the listing states no ages. */
    public boolean meets(AgeRange ages) {
        return ages.told()
                && yearsOr(ages.minimum(), 0) < before
                && yearsOr(ages.maximum(), Double.POSITIVE_INFINITY) >= from;
    }

    private static double yearsOr(@Nullable BigDecimal years, double otherwise) {
        return years == null ? otherwise : years.doubleValue();
    }

    /** Slugs of the bands that overlap this age, in the edition's order. */
    public List<String> bands(List<AgeBand> bands) {
        return bands.stream()
                .filter(band -> band.from() < before && band.to() + 1 > from)
                .map(AgeBand::slug)
                .toList();
    }
}

package org.localoffer.service.search.ages;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.service.localarea.model.AgeBand;

/**
 * An age, or a range of ages, that a question names.
 *
 * @param from decimal years
 * @param before decimal years, exclusive: a child of 7 is at least 7 and less than 8
 * @param words as pages show it, such as "age 7", "age 3 to 5" or "teenager"
 */
public record AskedAge(double from, double before, String words) {

    /** The Local Offer ends at the 26th birthday. */
    static final int END = 26;

    /** An age, cut at the end of the Local Offer; empty if nothing of it is inside. */
    static Optional<AskedAge> inLocalOffer(double from, double before, String words) {
        double end = Math.min(before, END);
        return from < end ? Optional.of(new AskedAge(from, end, words)) : Optional.empty();
    }

    /** Whether it is the whole Local Offer, from birth to 25, which rules out no listing. */
    boolean isWholeLocalOffer() {
        return from == 0 && before == END;
    }

    /** Whether it is the same age in other words: "teenager" and "age 13 to 19". */
    boolean isSameAs(AskedAge other) {
        return from == other.from && before == other.before;
    }

    /** Whether it includes the other age and more. */
    boolean isWiderThan(AskedAge other) {
        return from <= other.from && before >= other.before && !isSameAs(other);
    }

    /** Whether a listing with these ages accepts somebody of this age; false if the listing states no ages. */
    public boolean meets(AgeRange ages) {
        return ages.told()
                && yearsOr(ages.minimum(), 0) < before
                && yearsOr(ages.maximum(), Double.POSITIVE_INFINITY) >= from;
    }

    /** Whether somebody of this age can be in the band. */
    public boolean meets(AgeBand band) {
        return band.from() < before && band.to() + 1 > from;
    }

    private static double yearsOr(@Nullable BigDecimal years, double otherwise) {
        return years == null ? otherwise : years.doubleValue();
    }
}

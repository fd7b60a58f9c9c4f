package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.listing.ListedContent;

/**
 * What the directory lists for a gap key on a day (domain 5E).
 *
 * @param day at whose end it was counted, or today
 * @param kindKnown whether the kind of help is known; without it nothing can be counted
 * @param listings what each number counts, by slug; absent where it counts nothing
 * @param misfits how many open listings of this kind do not fit, by reason; a listing may have several
 * @param nearest the nearest place of a fitting listing; null where the area is not named or no place is known
 */
public record Supply(
        LocalDate day,
        boolean kindKnown,
        Map<SupplyNumber, List<ListedContent>> listings,
        Map<Misfit, Long> misfits,
        @Nullable NearestPlace nearest) {

    /** Weeks: the NHS's own limit for starting treatment (NHS Constitution: 18 weeks). */
    public static final int LONG_WAIT_WEEKS = 18;

    public Supply {
        listings = Map.copyOf(listings);
        misfits = Map.copyOf(misfits);
    }

    static Supply notCounted(LocalDate day) {
        return new Supply(day, false, Map.of(), Map.of(), null);
    }

    /** The listings that the number counts, by slug. */
    public List<ListedContent> listings(SupplyNumber number) {
        return listings.getOrDefault(number, List.of());
    }

    public int count(SupplyNumber number) {
        return listings(number).size();
    }

    /** Whether it is known that no open listing fits. */
    public boolean hasNothingLive() {
        return kindKnown && count(SupplyNumber.FITTING) == 0;
    }
}

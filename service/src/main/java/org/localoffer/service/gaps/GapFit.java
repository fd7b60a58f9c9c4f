package org.localoffer.service.gaps;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Availability;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/** Whether a listing is help for whom a gap key concerns. Any and unknown components of the key fit every listing. */
record GapFit(GapKey gapKey, LocalArea localArea) {

    private static final String SELF = "self";

    /** Everything in which the listing does not fit; an age that is not told or only assumed does not count here. */
    Set<Misfit> misfits(ListingContent content) {
        Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
        if (!isForNeed(content)) {
            misfits.add(Misfit.NEED);
        }
        if (isToldAge(content.ages()) && !isForAge(content.ages())) {
            misfits.add(Misfit.AGE);
        }
        if (!servesArea(content)) {
            misfits.add(Misfit.AREA);
        }
        if (!isOfSector(content)) {
            misfits.add(Misfit.SECTOR);
        }
        return misfits;
    }

    boolean fitsButForAge(ListingContent content) {
        return isForNeed(content) && servesArea(content) && isOfSector(content);
    }

    /** An age range that was assumed or not given does not count as supply for an age (design.md section 2). */
    boolean isForAge(AgeRange ages) {
        String band = gapKey.ageBand();
        return isAny(band)
                || (isToldAge(ages)
                        && localArea.ageBands().stream()
                                .anyMatch(known -> known.slug().equals(band) && known.isServedBy(ages)));
    }

    /** Whether the key names an age and the listing may be for it or not, since it does not state its ages. */
    boolean isAgeOpen(ListingContent content) {
        return !isAny(gapKey.ageBand()) && !isToldAge(content.ages());
    }

    static boolean isOpen(ListingContent content) {
        return content.availability().allowsUse();
    }

    static boolean canFamiliesAsk(ListingContent content) {
        return content.access().whoCanRefer().contains(SELF);
    }

    static boolean tellsWait(ListingContent content) {
        return content.availability().waitingWeeks() != null
                || content.availability().waitingNote() != null;
    }

    static boolean waitsLong(ListingContent content) {
        Availability availability = content.availability();
        Integer weeks = availability.waitingWeeks();
        return weeks == null
                ? availability.status() == AvailabilityStatus.LIMITED && availability.waitingNote() != null
                : weeks >= Supply.LONG_WAIT_WEEKS;
    }

    private boolean isForNeed(ListingContent content) {
        String need = gapKey.need();
        return isAny(need)
                || Boolean.TRUE.equals(content.needs().any())
                || content.needs().types().contains(need);
    }

    private boolean servesArea(ListingContent content) {
        String asked = gapKey.area();
        return isAny(asked)
                || content.serviceArea().areas().stream()
                        .anyMatch(served -> localArea.areas().holds(served, String.valueOf(asked)));
    }

    private boolean isOfSector(ListingContent content) {
        return isAny(gapKey.sector())
                || (content.sector() != null && content.sector().slug().equals(gapKey.sector()));
    }

    private static boolean isToldAge(AgeRange ages) {
        return ages.told() && ages.basis() == Basis.STATED;
    }

    private static boolean isAny(@Nullable String part) {
        return part == null || part.equals(GapKey.ANY);
    }
}

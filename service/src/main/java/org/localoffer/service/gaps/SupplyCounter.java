package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/** Counts what the directory lists for a gap key. */
@ApplicationScoped
public class SupplyCounter {

    private static final String SELF = "self";
    private static final Duration STALE = Duration.ofDays(365);
    private static final Set<AvailabilityStatus> UNAVAILABLE =
            EnumSet.of(AvailabilityStatus.PLANNED, AvailabilityStatus.PAUSED, AvailabilityStatus.CLOSED);

    private final ListingRepository listings;
    private final Clock clock;

    SupplyCounter(ListingRepository listings, Clock clock) {
        this.listings = listings;
        this.clock = clock;
    }

    @Transactional
    public Supply of(GapKey gapKey, LocalArea area) {
        String help = gapKey.help();
        if (help == null || help.equals(GapKey.ANY)) {
            return new Supply(List.of(), List.of(), 0, 0, 0, 0, false);
        }
        List<Listing> ofKind = listings.publishedWithHelp(help);
        List<Listing> fitting = ofKind.stream()
                .filter(listing -> fits(listing.content(), gapKey, area))
                .toList();
        Instant staleBefore = clock.instant().minus(STALE);
        return new Supply(
                ofKind,
                fitting,
                fitting.stream().filter(listing -> isOpen(listing.content())).count(),
                fitting.stream()
                        .filter(listing -> isOpen(listing.content())
                                && listing.content().access().whoCanRefer().contains(SELF))
                        .count(),
                fitting.stream().filter(listing -> waitsLong(listing.content())).count(),
                fitting.stream()
                        .filter(listing -> isBefore(listing.lastCheckedAt(), staleBefore))
                        .count(),
                true);
    }

    private static boolean fits(ListingContent content, GapKey gapKey, LocalArea area) {
        return isForNeed(content, gapKey.need())
                && isForAge(content.ages(), gapKey.ageBand(), area)
                && servesArea(content, gapKey.area(), area)
                && isOfSector(content, gapKey.sector());
    }

    private static boolean isForNeed(ListingContent content, @Nullable String need) {
        return isAny(need)
                || Boolean.TRUE.equals(content.needs().any())
                || content.needs().types().contains(need);
    }

    /** An age range that was assumed or not given does not count as supply for an age (design.md section 2). */
    private static boolean isForAge(AgeRange ages, @Nullable String band, LocalArea area) {
        return isAny(band)
                || (ages.basis() == Basis.STATED
                        && area.ageBands().stream()
                                .anyMatch(known -> known.slug().equals(band) && known.meets(ages)));
    }

    private static boolean servesArea(ListingContent content, @Nullable String asked, LocalArea area) {
        return isAny(asked)
                || content.serviceArea().areas().stream()
                        .anyMatch(served -> area.areas().holds(served, String.valueOf(asked)));
    }

    private static boolean isOfSector(ListingContent content, @Nullable String sector) {
        return isAny(sector)
                || (content.sector() != null && content.sector().slug().equals(sector));
    }

    private static boolean isAny(@Nullable String value) {
        return value == null || value.equals(GapKey.ANY);
    }

    private static boolean isOpen(ListingContent content) {
        return content.availability().status() == null
                || !UNAVAILABLE.contains(content.availability().status());
    }

    private static boolean waitsLong(ListingContent content) {
        Integer weeks = content.availability().waitingWeeks();
        return weeks != null && weeks >= Supply.LONG_WAIT_WEEKS;
    }

    private static boolean isBefore(@Nullable Instant checked, Instant cutOff) {
        return checked == null || checked.isBefore(cutOff);
    }
}

package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.England;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.listing.ListedNow;
import org.localoffer.service.listing.ListedOnDay;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/** Counts what the directory lists for a gap key, today or on a past day. */
@ApplicationScoped
public class SupplyCounter {

    private static final Duration STALE = Duration.ofDays(365);

    private final ListedNow listedNow;
    private final ListedOnDay past;
    private final Clock clock;

    SupplyCounter(ListedNow listedNow, ListedOnDay past, Clock clock) {
        this.listedNow = listedNow;
        this.past = past;
        this.clock = clock;
    }

    /** The supply of a gap key today. */
    @Transactional
    public Supply of(GapKey gapKey, LocalArea area) {
        return Objects.requireNonNull(ofEach(List.of(gapKey), area).get(gapKey));
    }

    /** The supply of several gap keys today. Listings are read once for all. */
    @Transactional
    public Map<GapKey, Supply> ofEach(Collection<GapKey> gapKeys, LocalArea area) {
        Moment now = new Moment(England.day(clock.instant()), clock.instant());
        ListedNow.Directory directory = listedNow.read();
        Map<GapKey, Supply> supplies = new LinkedHashMap<>();
        for (GapKey gapKey : gapKeys) {
            String help = gapKey.help();
            supplies.put(
                    gapKey,
                    help == null
                            ? Supply.notCounted(now.day())
                            : count(new GapFit(gapKey, area), now, directory.with(kindOrAny(help))));
        }
        return supplies;
    }

    /**
     * The supply of a gap key at the end of a day in England, as far as the revisions of listings know it.
     *
     * @param day today and later days give the supply of today
     * @return empty for a day before the directory's first revision
     */
    @Transactional
    public Optional<Supply> on(GapKey gapKey, LocalDate day, LocalArea area) {
        String help = gapKey.help();
        if (!day.isBefore(England.day(clock.instant()))) {
            return Optional.of(of(gapKey, area));
        }
        if (past.firstDay().filter(first -> !day.isBefore(first)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                help == null
                        ? Supply.notCounted(day)
                        : count(
                                new GapFit(gapKey, area),
                                new Moment(
                                        day,
                                        day.plusDays(1)
                                                .atStartOfDay(England.ZONE)
                                                .toInstant()),
                                past.withHelp(kindOrAny(help), day)));
    }

    /** The first day whose supply is known; empty if nothing was ever listed. */
    public Optional<LocalDate> firstDay() {
        return past.firstDay();
    }

    /**
     * When the supply is counted.
     *
     * @param until what was confirmed a year before is unconfirmed
     */
    private record Moment(LocalDate day, Instant until) {

        boolean isStale(ListedContent listing) {
            Instant checked = listing.lastCheckedAt();
            return checked == null || checked.isBefore(until.minus(STALE));
        }
    }

    private static @Nullable String kindOrAny(String help) {
        return help.equals(GapKey.ANY) ? null : help;
    }

    private static Supply count(GapFit fit, Moment moment, List<ListedContent> ofKind) {
        List<ListedContent> open = having(ofKind, GapFit::isOpen);
        List<ListedContent> live = having(open, fit::fitsButForAge);
        List<ListedContent> fitting = having(live, content -> fit.isForAge(content.ages()));
        Map<SupplyNumber, List<ListedContent>> numbers = new EnumMap<>(SupplyNumber.class);
        numbers.put(SupplyNumber.OF_KIND, ofKind);
        numbers.put(SupplyNumber.OPEN, open);
        numbers.put(SupplyNumber.LIVE, live);
        numbers.put(SupplyNumber.FITTING, fitting);
        numbers.put(SupplyNumber.AGE_NOT_TOLD, having(live, fit::isAgeOpen));
        numbers.put(SupplyNumber.STALE, fitting.stream().filter(moment::isStale).toList());
        numbers.put(SupplyNumber.SELF_REFERRAL, having(fitting, GapFit::canFamiliesAsk));
        numbers.put(SupplyNumber.WAIT_TOLD, having(fitting, GapFit::tellsWait));
        numbers.put(SupplyNumber.LONG_WAIT, having(fitting, GapFit::waitsLong));
        numbers.put(SupplyNumber.WITH_PLACE, having(fitting, content -> !content.places()
                .isEmpty()));
        Optional<PlacesNearArea> places = placesNearArea(fit);
        places.ifPresent(near -> numbers.put(
                SupplyNumber.IN_AREA, fitting.stream().filter(near::hasPlaceIn).toList()));
        return new Supply(
                moment.day(),
                true,
                numbers,
                misfits(fit, open),
                places.flatMap(near -> near.nearest(fitting)).orElse(null));
    }

    private static Optional<PlacesNearArea> placesNearArea(GapFit fit) {
        return Optional.ofNullable(fit.gapKey().area())
                .filter(area -> !area.equals(GapKey.ANY))
                .map(area -> new PlacesNearArea(fit.localArea(), area));
    }

    private static Map<Misfit, Long> misfits(GapFit fit, List<ListedContent> open) {
        return open.stream()
                .flatMap(listing -> fit.misfits(listing.content()).stream())
                .collect(Collectors.groupingBy(misfit -> misfit, Collectors.counting()));
    }

    private static List<ListedContent> having(List<ListedContent> listings, Predicate<ListingContent> rule) {
        return listings.stream().filter(listing -> rule.test(listing.content())).toList();
    }
}

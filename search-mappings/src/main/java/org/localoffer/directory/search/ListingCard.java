package org.localoffer.directory.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.OpeningPeriods;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.directory.listing.content.Sector;

/**
 * A listing as search results show it, stored in the search document so that results need no database.
 *
 * @param reference id of the listing in its source
 * @param waitingWeeks waiting time in weeks; null if not stated
 * @param diagnosis slug that says whether a diagnosis is needed; null if not stated
 * @param periods when it takes place, and when not: {@link OpeningPeriods#of}
 * @param times when it takes place, as stated; empty if not stated
 * @param languages slugs of the languages in which it is given; empty if not stated
 * @param points places as the public may see them; empty if it has none
 * @param towns of its places as the public may see them, each once, in their order; empty if none is stated
 * @param phone the first number of its contacts that can be dialled, as written; null if there is none
 * @param servesTheArea whether it serves families of the local area; null if not stated or not tagged
 */
public record ListingCard(
        UUID id,
        String reference,
        String slug,
        String name,
        String provider,
        String providerSlug,
        String summary,
        @Nullable Sector sector,
        @Nullable Level level,
        AgeRange ages,
        @Nullable Boolean anyNeed,
        @Nullable AvailabilityStatus status,
        @Nullable Integer waitingWeeks,
        Set<String> whoCanRefer,
        @Nullable Boolean free,
        Set<String> delivery,
        @Nullable String diagnosis,
        Set<String> periods,
        List<OpeningTime> times,
        Set<String> languages,
        List<Point> points,
        List<String> towns,
        @Nullable String phone,
        @Nullable Boolean servesTheArea,
        @Nullable Instant lastChecked) {

    public ListingCard {
        ages = ages == null ? AgeRange.NOT_TOLD : ages;
        whoCanRefer = whoCanRefer == null ? Set.of() : whoCanRefer;
        delivery = delivery == null ? Set.of() : delivery;
        periods = periods == null ? Set.of() : periods;
        times = times == null ? List.of() : List.copyOf(times);
        languages = languages == null ? Set.of() : languages;
        points = points == null ? List.of() : points;
        towns = towns == null ? List.of() : List.copyOf(towns);
    }

    /** The cost as a slug, {@code free} or {@code paid}; null if not stated. */
    public @Nullable String cost() {
        return cost(free);
    }

    static @Nullable String cost(@Nullable Boolean free) {
        if (free == null) {
            return null;
        }
        return free ? "free" : "paid";
    }

    /** A point in WGS 84 degrees. */
    public record Point(double latitude, double longitude) {}

    /** The card of a listing that was not tagged. */
    public static ListingCard of(Listing listing) {
        return of(listing, null);
    }

    static ListingCard of(Listing listing, @Nullable Boolean servesTheArea) {
        ListingContent content = listing.content();
        return new ListingCard(
                listing.id(),
                listing.provenance().sourceId(),
                listing.slug(),
                content.name(),
                listing.provider().name(),
                listing.provider().slug(),
                content.summary(),
                content.sector(),
                content.level(),
                content.ages(),
                content.needs().any(),
                content.availability().status(),
                content.availability().waitingWeeks(),
                content.access().whoCanRefer(),
                content.cost().free(),
                content.delivery(),
                content.access().diagnosis(),
                OpeningPeriods.of(content.times()),
                content.times(),
                content.languages(),
                points(content),
                towns(content),
                phone(content),
                servesTheArea,
                listing.lastCheckedAt());
    }

    /**
     * Coordinates of the places as the public may see them; a masked place has coordinates of its neighbourhood only.
     */
    static List<Point> points(ListingContent content) {
        return content.places().stream()
                .map(Place::asShown)
                .flatMap(place -> point(place.latitude(), place.longitude()))
                .toList();
    }

    private static List<String> towns(ListingContent content) {
        return content.places().stream()
                .map(Place::asShown)
                .flatMap(place -> Stream.ofNullable(place.town()))
                .distinct()
                .toList();
    }

    private static @Nullable String phone(ListingContent content) {
        return content.contacts().stream()
                .map(RoleContact::phone)
                .filter(phone -> PhoneNumbers.dialled(phone).isPresent())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Point> point(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null
                ? Stream.empty()
                : Stream.of(new Point(latitude.doubleValue(), longitude.doubleValue()));
    }
}

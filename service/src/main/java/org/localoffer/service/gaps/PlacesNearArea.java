package org.localoffer.service.gaps;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.localoffer.directory.listing.content.Place;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.understand.SearchPlace;

/** Where listings are, seen from an area. */
record PlacesNearArea(LocalArea localArea, String area) {

    /** Whether one of the listing's places lies in the area. */
    boolean hasPlaceIn(ListedContent listing) {
        return listing.content().places().stream()
                .anyMatch(place -> place.area() != null && localArea.areas().holds(area, place.area()));
    }

    /** The nearest of the listings' places; empty where the area has no towns, or no place has coordinates. */
    Optional<NearestPlace> nearest(Collection<ListedContent> listings) {
        return middle().flatMap(middle -> listings.stream()
                .flatMap(listing -> distances(listing, middle))
                .min(Comparator.comparingDouble(NearestPlace::miles)));
    }

    private static Stream<NearestPlace> distances(ListedContent listing, SearchPlace middle) {
        return listing.content().places().stream()
                .map(Place::asShown)
                .flatMap(place -> distance(listing, place, middle).stream());
    }

    private static Optional<NearestPlace> distance(ListedContent listing, Place place, SearchPlace middle) {
        BigDecimal latitude = place.latitude();
        BigDecimal longitude = place.longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new NearestPlace(
                        listing.slug(),
                        listing.content().name(),
                        place.town(),
                        middle.milesTo(latitude.doubleValue(), longitude.doubleValue())));
    }

    private Optional<SearchPlace> middle() {
        Set<String> within = localArea.areas().within(area);
        List<GazetteerPlace> towns = localArea.gazetteer().towns().stream()
                .filter(town -> within.contains(town.area()))
                .toList();
        return towns.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchPlace(
                        localArea.areas().label(area),
                        area,
                        towns.stream()
                                .mapToDouble(GazetteerPlace::latitude)
                                .average()
                                .orElseThrow(),
                        towns.stream()
                                .mapToDouble(GazetteerPlace::longitude)
                                .average()
                                .orElseThrow()));
    }
}
